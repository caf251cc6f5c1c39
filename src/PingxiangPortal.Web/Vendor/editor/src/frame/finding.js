// From a place in the Markdown to the same place in what is shown.
import { NodeSelection, TextSelection } from 'prosemirror-state'
import { save } from '../markdown/save.js'
import { schema } from '../schema.js'

const timesIn = (text, part) => (part ? text.split(part).length - 1 : 0)

/** The selection for a part of one node, or null; `seen` counts what was found of it before. */
function selectionIn(doc, node, at, part, seen) {
  if (node.type === schema.nodes.image) {
    return part.includes(`(${node.attrs.src}`) && seen.left-- === 0 ? NodeSelection.create(doc, at) : null
  }
  for (let from = node.isText && part ? node.text.indexOf(part) : -1; from >= 0; from = node.text.indexOf(part, from + part.length)) {
    if (seen.left-- === 0) {
      return TextSelection.create(doc, at + from, at + from + part.length)
    }
  }
  return null
}

/** @returns what stands there, or else the beginning of its block. */
export function selectionAt(doc, from, to) {
  const { text, blocks } = save(doc)
  const block = blocks.findLast(each => each.from <= from) ?? blocks[0]
  let start = 0
  doc.forEach((node, at) => {
    start = node === block?.node ? at : start
  })
  const part = text.slice(from, to)
  const seen = { left: block ? timesIn(text.slice(block.from, from), part) : 0 }
  let found = null
  block?.node.descendants((node, at) => {
    found ??= selectionIn(doc, node, start + 1 + at, part, seen)
    return !found
  })
  return found ?? TextSelection.near(doc.resolve(Math.min(start + 1, doc.content.size)))
}
