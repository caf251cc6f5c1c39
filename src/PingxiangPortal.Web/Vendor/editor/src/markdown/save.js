// Writes a document: untouched blocks with their own bytes, the others anew.
import { ending, gap, opening, recall, textOf } from './memory.js'
import { load } from './load.js'
import { write } from './write.js'

const listSign = text => /^ {0,3}(?:([-+*])|\d{1,9}([.)]))(?=\s|$)/.exec(text)?.slice(1).find(Boolean)

const isList = node => /_list$/.test(node.type.name)

/** The signs of the lists beside a block, which its own must not share. */
function signsBeside(doc, at, before) {
  const node = doc.child(at)
  const after = at + 1 < doc.childCount ? doc.child(at + 1) : null
  return [
    before && before.node.type === node.type ? listSign(before.text) : undefined,
    after && after.type === node.type ? listSign(textOf(after) ?? '') : undefined,
  ].filter(Boolean)
}

function blockText(doc, at, before) {
  const node = doc.child(at)
  const own = textOf(node)
  if (!isList(node)) {
    return own ?? write(node)
  }
  const wouldMerge = own !== undefined
    && before?.node.type === node.type
    && gap(before.node, node) === undefined
    && listSign(before.text) === listSign(own)
  return own === undefined || wouldMerge ? write(node, signsBeside(doc, at, before)) : own
}

/**
 * Writes a document.
 * @returns the text, and for each block that has any where it stands in it.
 */
export function save(doc) {
  recall(doc)
  const blocks = []
  let text = ''
  doc.forEach((node, _, at) => {
    const before = blocks.at(-1)
    const own = blockText(doc, at, before)
    if (!own.trim() && (doc.childCount > 1 || textOf(node) === undefined)) {
      return
    }
    text += before ? gap(before.node, node) ?? '\n\n' : opening(node) ?? ''
    blocks.push({ node, text: own, from: text.length, to: text.length + own.length })
    text += own
  })
  const last = blocks.at(-1)
  return { text: last ? text + (ending(last.node) ?? '\n') : '', blocks }
}

// Space at the ends of lines means nothing in Markdown.
const letters = node => node.textBetween(0, node.content.size, '\n', leaf => leaf.attrs.alt ?? leaf.type.spec.leafText?.(leaf) ?? '')
  .replace(/\s+/g, '')

const isSameBlock = (saved, read) =>
  saved.node.type === read.node.type
  && letters(saved.node) === letters(read.node)
  && (textOf(saved.node) !== undefined || write(saved.node) === write(read.node))

/**
 * Reads what was saved and compares it with the document.
 * @returns whether every block comes back as it is. A raw block may come back as anything, but no other may melt into it.
 */
export function comesBack({ text, blocks }) {
  const read = load(text, false).blocks
  let next = 0
  return blocks.every(saved => {
    const inside = []
    while (next < read.length && read[next].from < saved.to) {
      inside.push(read[next++])
    }
    const fits = inside.every(block => block.from >= saved.from && block.to <= saved.to)
    const isRaw = saved.node.type.name === 'raw'
    return fits && (isRaw || (inside.length === 1 && isSameBlock(saved, inside[0])) || (inside.length === 0 && !saved.text.trim()))
  })
}
