// What an article may consist of: CommonMark's parts, tables and strikethrough, and two kinds of our own:
// `raw`, a block that could not be shown without losing something, and `upload`, a picture that is not there yet.
import { Schema } from 'prosemirror-model'
import { schema as commonmark } from 'prosemirror-markdown'
import { tableNodes } from 'prosemirror-tables'

const stock = commonmark.spec.nodes

const align = {
  default: null,
  getFromDOM: element => element.getAttribute('data-align'),
  setDOMAttr: (value, attributes) => {
    if (value) {
      attributes['data-align'] = value
    }
  },
}

const isTight = list => !list.querySelector(':scope > li > p + p')

const tightList = (name, tag, attributes, read) => ({
  ...stock.get(name),
  attrs: { ...attributes, tight: { default: true } },
  parseDOM: [{ tag, getAttrs: element => ({ ...read(element), tight: isTight(element) }) }],
})

const raw = {
  content: 'text*',
  marks: '',
  group: 'block',
  code: true,
  defining: true,
  isolating: true,
  parseDOM: [{ tag: 'pre[data-raw]', preserveWhitespace: 'full', priority: 60 }],
  toDOM: () => ['pre', { 'data-raw': '' }, ['code', 0]],
}

const upload = {
  inline: true,
  group: 'inline',
  atom: true,
  attrs: { key: { default: '' }, name: { default: '' }, error: { default: '' } },
  leafText: node => placeholder(node.attrs),
  parseDOM: [{
    tag: 'span[data-upload]',
    getAttrs: element => ({ key: element.getAttribute('data-upload'), name: element.getAttribute('title') ?? '' }),
  }],
  toDOM: node => ['span', { 'data-upload': node.attrs.key, title: node.attrs.name }],
}

/** What stands in the Markdown for a picture that never came. */
export function placeholder({ name }) {
  return `〔圖片還沒有帶來：${name || '沒有名字'}〕`
}

/** Addresses that the site would link to as well; everything else loses its link. */
export const isLinkable = address => /^(https?:\/\/[^/]|mailto:|\/(?!\/)|#)/i.test(address ?? '') && !address.includes('\\')

const nodes = stock
  .append(tableNodes({ tableGroup: 'block', cellContent: '(text | image | upload)*', cellAttributes: { align } }))
  .addToEnd('raw', raw)
  .addToEnd('upload', upload)
  .update('heading', { ...stock.get('heading'), content: '(text | image | upload)*' })
  .update('bullet_list', tightList('bullet_list', 'ul', {}, () => ({})))
  .update('ordered_list', tightList('ordered_list', 'ol', { order: { default: 1 } }, list => ({ order: Number(list.getAttribute('start')) || 1 })))
  .update('horizontal_rule', { ...stock.get('horizontal_rule'), toDOM: () => ['hr'] })

const link = {
  ...commonmark.spec.marks.get('link'),
  parseDOM: [{
    tag: 'a[href]',
    getAttrs: element => isLinkable(element.getAttribute('href'))
      && { href: element.getAttribute('href'), title: element.getAttribute('title') },
  }],
  // Without rel and target: the link is never followed from here.
  toDOM: mark => ['a', { href: mark.attrs.href, title: mark.attrs.title }, 0],
}

const marks = commonmark.spec.marks
  .update('link', link)
  .addToStart('strike', { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: () => ['s', 0] })

export const schema = new Schema({ nodes, marks })
