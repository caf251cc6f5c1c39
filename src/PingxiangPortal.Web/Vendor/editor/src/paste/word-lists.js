// Word writes a list as paragraphs that carry their level in a style and their sign as text to be ignored.
import { styleOf } from './neutralise.js'

const item = /mso-list\s*:\s*l\d+\s+level(\d+)/i
const sign = '[data-css*="mso-list"]'

/** The sign of an item, taken out of it. */
function takeSign(paragraph) {
  const element = [...paragraph.querySelectorAll(sign)].find(each => /mso-list\s*:\s*ignore/i.test(styleOf(each)))
  element?.remove()
  return element?.textContent.replace(/\u00a0/g, ' ').trim() ?? ''
}

/** 一、 and (一) are part of the text in Chinese; a list of numbers would lose them. */
const tagOf = text => (/^\(?\d+[.)、．]?$/.test(text) ? 'ol' : /[\p{L}\p{N}]{2}|[\p{Script=Han}\p{N}]|^[(（]?[a-zA-Z][.)、]/u.test(text) ? null : 'ul')

function open(place, tag, text, level) {
  const list = place.ownerDocument.createElement(tag)
  if (tag === 'ol') {
    list.setAttribute('start', /\d+/.exec(text)[0])
  }
  return { list, tag: tag.toUpperCase(), level }
}

/** Puts a paragraph into the list that is open at its level, or opens one. */
function place(paragraph, text, tag, level, stack) {
  const entry = paragraph.ownerDocument.createElement('li')
  entry.append(...paragraph.childNodes)
  while (stack.length && (stack.at(-1).level > level || (stack.at(-1).level === level && stack.at(-1).tag !== tag.toUpperCase()))) {
    stack.pop()
  }
  if (stack.at(-1)?.level !== level) {
    const opened = open(paragraph, tag, text, level)
    if (stack.length) {
      stack.at(-1).list.lastElementChild.append(opened.list)
    } else {
      paragraph.before(opened.list)
    }
    stack.push(opened)
  }
  stack.at(-1).list.append(entry)
  paragraph.remove()
}

export function wordLists(body) {
  let stack = []
  for (const paragraph of [...body.querySelectorAll(`p${sign},h1${sign},h2${sign},h3${sign}`)]) {
    const level = Number(item.exec(styleOf(paragraph))?.[1])
    const text = level ? takeSign(paragraph) : ''
    const tag = paragraph.tagName === 'P' && text ? tagOf(text) : null
    if (!tag) {
      paragraph.prepend(text)
      stack = []
    } else {
      stack = stack.length && paragraph.previousElementSibling === stack[0].list ? stack : []
      place(paragraph, text, tag, level, stack)
    }
  }
}
