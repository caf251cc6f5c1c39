// Markdown out: prosemirror-markdown's serializer, told how the site reads.
import { MarkdownSerializer, defaultMarkdownSerializer as stock } from 'prosemirror-markdown'
import { placeholder, schema } from '../schema.js'
import { pieces } from './addresses.js'
import { tableLines } from './table.js'

const asAddress = address => {
  const text = String(address)
  return text === '' || /[\s<>()]/.test(text)
    ? `<${text.replace(/[<>]/g, encodeURIComponent).replace(/\s/g, '%20')}>`
    : text.replace(/\\/g, '%5C')
}

const asTitle = title => (title ? ` "${title.replace(/["\\]/g, '\\$&').replace(/\n{2,}/g, '\n')}"` : '')

/** Escapes what would begin a block. `-{` is a mark of the site's own, not a list. */
const escapeStart = line => line
  .replace(/^[ \t]+/, '')
  .replace(/^(\+(?= |$)|-(?!\{)|[>=])/, '\\$1')
  .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
  .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

const escapeLine = (state, line, isStart) => {
  const escaped = pieces(line).map(([text, isAddress]) => (isAddress ? text : state.esc(text))).join('')
  return isStart ? escapeStart(escaped) : escaped
}

const escape = (state, text) => text
  .replace(/\u00a0/g, ' ')
  .split('\n')
  .map((line, at) => escapeLine(state, line, at > 0 || state.atBlockStart))
  .join('\n')

/** Writes lines as they are; inside a quote or list each gets its prefix. */
const writeLines = (state, node, lines) => {
  lines.forEach((line, at) => {
    state.write(line)
    if (at < lines.length - 1) {
      state.out += '\n'
    }
  })
  state.closeBlock(node)
}

/** A list right behind a list needs another sign, or the two become one. */
const listSign = (state, signs, parent, index) => {
  let before = 0
  while (index - before > 0 && parent.child(index - before - 1).type === parent.child(index).type) {
    before++
  }
  const free = signs.filter(sign => !state.options.avoid?.includes(sign))
  return (free.length ? free : signs)[before % (free.length || signs.length)]
}

const inlineText = content => writer.serialize(schema.nodes.doc.create(null, schema.nodes.paragraph.create(null, content)))

const writer = new MarkdownSerializer({
  ...stock.nodes,
  raw: (state, node) => writeLines(state, node, node.textContent.split('\n')),
  upload: (state, node) => state.text(state.esc(placeholder(node.attrs)), false),
  bullet_list(state, node, parent, index) {
    const sign = listSign(state, ['-', '*', '+'], parent, index)
    state.renderList(node, '  ', () => `${sign} `)
  },
  ordered_list(state, node, parent, index) {
    const sign = listSign(state, ['.', ')'], parent, index)
    const last = String(node.attrs.order + node.childCount - 1).length
    state.renderList(node, ' '.repeat(last + 2), at => `${node.attrs.order + at}${sign} `.padStart(last + 2))
  },
  heading(state, node) {
    const text = inlineText(node.content).replace(/\\?\n/g, ' ').replace(/(#+)$/, '\\$1')
    state.write(`${'#'.repeat(node.attrs.level)} `)
    state.text(text, false)
    state.closeBlock(node)
  },
  image: (state, node) =>
    state.write(`![${state.esc(node.attrs.alt ?? '')}](${asAddress(node.attrs.src)}${asTitle(node.attrs.title)})`),
  table: (state, node) => writeLines(state, node, tableLines(node, inlineText)),
  text: (state, node) => state.text(state.inAutolink ? node.text : escape(state, node.text), false),
}, {
  ...stock.marks,
  strike: { open: '~~', close: '~~', mixable: true, expelEnclosingWhitespace: true },
  link: {
    ...stock.marks.link,
    close(state, mark) {
      const isBare = state.inAutolink
      state.inAutolink = undefined
      return isBare ? '>' : `](${asAddress(mark.attrs.href)}${asTitle(mark.attrs.title)})`
    },
  },
}, { escapeExtraCharacters: /[<>]|&(?=#?\w+;)|\|/g })

/** @param avoid signs of lists that stand beside it. */
export function write(node, avoid = []) {
  return writer.serialize(schema.nodes.doc.create(null, node), { avoid })
}
