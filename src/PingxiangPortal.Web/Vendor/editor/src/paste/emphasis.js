// Word and WeChat write bold and italic as styles; Google's documents wrap everything in a <b> that is not bold.
import { styleOf } from './neutralise.js'

const bold = /(?<![\w-])font-weight\s*:\s*(bold|[6-9]00)/i
const normal = /(?<![\w-])font-weight\s*:\s*(normal|[1-4]00)/i
const italic = /(?<![\w-])font-style\s*:\s*italic/i
const blocks = 'p,section,div,table,ul,ol,li,h1,h2,h3,h4,h5,h6,blockquote'

function wrap(element, tag) {
  const mark = element.ownerDocument.createElement(tag)
  mark.append(...element.childNodes)
  element.append(mark)
}

export function keepEmphasis(body) {
  for (const element of body.querySelectorAll('b[data-css],strong[data-css]')) {
    if (normal.test(styleOf(element))) {
      element.replaceWith(...element.childNodes)
    }
  }
  for (const element of body.querySelectorAll('[data-css]')) {
    if (element.matches(`b,strong,th,${blocks}`) || element.querySelector(blocks)) {
      continue
    }
    if (bold.test(styleOf(element)) && !element.closest('b,strong,th,h1,h2,h3,h4,h5,h6')) {
      wrap(element, 'strong')
    }
    if (italic.test(styleOf(element)) && !element.closest('em,i')) {
      wrap(element, 'em')
    }
  }
}
