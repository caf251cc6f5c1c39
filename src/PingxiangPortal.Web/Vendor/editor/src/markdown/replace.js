// Another text in place of the document, in one step that can be undone and touches only the blocks that differ.
import { load } from './load.js'
import { rememberAlso } from './memory.js'
import { save } from './save.js'

/** The blocks that have text, with where they stand in the document. */
function textBlocks(doc) {
  const texts = new Map(save(doc).blocks.map(block => [block.node, block.text]))
  const blocks = []
  doc.forEach((node, at) => {
    if (texts.has(node)) {
      blocks.push({ node, text: texts.get(node), from: at, to: at + node.nodeSize })
    }
  })
  return blocks
}

const sameFromStart = (old, fresh) => {
  const length = Math.min(old.length, fresh.length)
  const first = old.slice(0, length).findIndex((block, at) => block.text !== fresh[at].text)
  return first < 0 ? length : first
}

const sameFromEnd = (old, fresh, start) => {
  let count = 0
  while (count < Math.min(old.length, fresh.length) - start && old.at(-1 - count).text === fresh.at(-1 - count).text) {
    count++
  }
  return count
}

/** Replaces block for block, from the end so that places before stay. */
function replaceEach(transaction, old, fresh) {
  for (let at = old.length - 1; at >= 0; at--) {
    if (old[at].text === fresh[at].text) {
      rememberAlso(old[at].node, fresh[at].node)
    } else {
      transaction.replaceWith(old[at].from, old[at].to, fresh[at].node)
    }
  }
}

function replaceRange(transaction, old, fresh, start, end) {
  const [changed, wanted] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)]
  const from = changed[0]?.from ?? old[start]?.from ?? transaction.doc.content.size
  transaction.replaceWith(from, changed.at(-1)?.to ?? from, wanted.map(block => block.node))
  replaceEach(transaction, [...old.slice(0, start), ...old.slice(old.length - end)], [...fresh.slice(0, start), ...fresh.slice(fresh.length - end)])
}

/** @returns a transaction after which the document is that text, byte for byte. */
export function replaceText(state, text) {
  const { source, blocks, doc } = load(text)
  const fresh = blocks.map(block => ({ ...block, text: source.slice(block.from, block.to) }))
  const old = textBlocks(state.doc)
  const transaction = state.tr
  const start = sameFromStart(old, fresh)
  if (old.length === fresh.length) {
    replaceEach(transaction, old, fresh)
  } else {
    replaceRange(transaction, old, fresh, start, sameFromEnd(old, fresh, start))
  }
  return save(transaction.doc).text === source
    ? transaction
    : state.tr.replaceWith(0, state.doc.content.size, doc.content)
}
