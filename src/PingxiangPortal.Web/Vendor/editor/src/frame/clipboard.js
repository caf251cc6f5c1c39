// Copies of our own are recognised by a sign that only this browser's desk knows, and pasted as they are; everything
// else is cleaned. (`data-pm-slice` would not do: other editors write it, too.)
import { DOMSerializer } from 'prosemirror-model'
import { clean } from '../paste/clean.js'
import { richTextPictures } from '../paste/rich-text-pictures.js'
import { schema } from '../schema.js'

const name = 'data-desk-copy'

function ownSign() {
  try {
    localStorage.deskCopy ??= crypto.randomUUID?.() ?? String(Math.random())
    return localStorage.deskCopy
  } catch {
    return String(Math.random())
  }
}

export function clipboard(uploads) {
  const sign = ownSign()
  const stock = DOMSerializer.fromSchema(schema)
  let files = []
  const pictures = { take: (label, bytes) => uploads.take(label, bytes), fromFile: () => files.shift() ?? null }
  return {
    clipboardSerializer: {
      serializeFragment(content, options) {
        const fragment = stock.serializeFragment(content, options)
        fragment.firstElementChild?.setAttribute(name, sign)
        return fragment
      },
    },
    handleDOMEvents: {
      paste(_, event) {
        files = richTextPictures(event.clipboardData?.getData('text/rtf') ?? '')
        return false
      },
    },
    transformPastedHTML: html => (html.includes(`${name}="${sign}"`) ? html : clean(html, pictures)),
  }
}
