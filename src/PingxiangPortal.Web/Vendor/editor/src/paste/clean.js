// What Word, WeChat and web pages put on the clipboard becomes plain structure.
import { isLinkable } from '../schema.js'
import { keepEmphasis } from './emphasis.js'
import { keepPictures } from './pictures.js'
import { neutralise, styleOf } from './neutralise.js'
import { plainTables } from './tables.js'
import { wordLists } from './word-lists.js'

const unwanted = 'iframe,object,embed,svg,button,input,select,textarea,noscript,template,audio,video,canvas'
const mayStay = /^(href|src|alt|title|start|data-align|data-upload)$/
const invisible = /[\u200b\u2060\ufeff]/g

function dropHidden(body) {
  body.querySelectorAll(unwanted).forEach(element => element.remove())
  for (const element of body.querySelectorAll('[data-css]')) {
    if (/display\s*:\s*none/i.test(styleOf(element))) {
      element.remove()
    }
  }
}

function plainLinks(body) {
  for (const link of body.querySelectorAll('a')) {
    if (!isLinkable(link.getAttribute('href'))) {
      link.replaceWith(...link.childNodes)
    }
  }
}

function plainSpaces(body) {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode
    if (!text.parentElement.closest('pre')) {
      text.data = text.data.replace(invisible, '').replace(/[\t\r\n ]+/g, ' ').replace(/ ?\u00a0 ?/g, ' ')
    }
  }
}

const isEmpty = element => !element.textContent.replace(invisible, '').trim()

function dropEmpty(body) {
  for (const line of body.querySelectorAll('br')) {
    if (isEmpty(line.parentElement) && !line.parentElement.querySelector('img,[data-upload]')) {
      line.remove()
    }
  }
  for (const element of [...body.querySelectorAll('p,section,div,span,li,h1,h2,h3,h4,h5,h6')].reverse()) {
    if (isEmpty(element) && !element.matches('[data-upload]') && !element.querySelector('img,table,hr,br,[data-upload]')) {
      element.remove()
    }
  }
}

/** The title of an article is h1; what is below it begins with h2. */
function lowerHeadings(body) {
  for (const heading of body.querySelectorAll('h1,h5,h6')) {
    const level = body.ownerDocument.createElement(heading.tagName === 'H1' ? 'h2' : 'h4')
    level.append(...heading.childNodes)
    heading.replaceWith(level)
  }
}

function dropAttributes(body) {
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!mayStay.test(name)) {
        element.removeAttribute(name)
      }
    }
  }
}

/**
 * @param html as the clipboard has it.
 * @param pictures takes pictures on; the clipboard's own bytes are all that it ever sees of them.
 */
export function clean(html, pictures) {
  const { body } = new DOMParser().parseFromString(neutralise(html), 'text/html')
  wordLists(body)
  dropHidden(body)
  keepEmphasis(body)
  keepPictures(body, pictures)
  plainLinks(body)
  plainTables(body)
  plainSpaces(body)
  dropEmpty(body)
  lowerHeadings(body)
  dropAttributes(body)
  return body.innerHTML
}
