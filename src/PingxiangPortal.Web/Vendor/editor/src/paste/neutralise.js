// The policy of the page holds for every HTML that is parsed, in a detached document too: each style attribute would be
// reported, and read as empty. So it gets another name first, and is read as text.

const dropped = /<!--[\s\S]*?-->|<!\[[^>]*>|<(style|script|xml|title)\b[\s\S]*?<\/\1\s*>|<\/?(o|v|w|m|st1):[^>]*>|<(meta|link|base)\b[^>]*>/gi
const tags = [/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, /<[a-z][^>]*>/gi]

const rename = tag => tag
  .replace(/(["'\s/])style\s*=/gi, '$1 data-css=')
  .replace(/(["'\s/])on\w+\s*=/gi, '$1 data-was=')

/** HTML that can be parsed without asking for anything. */
export function neutralise(html) {
  return tags.reduce((text, tag) => text.replace(tag, rename), html.replace(dropped, ''))
    // Nothing is loaded in a parsed document, but what is inserted later must not either.
    .replace(/\ssrcset\s*=/gi, ' data-set=')
}

export const styleOf = element => element.getAttribute('data-css') ?? ''
