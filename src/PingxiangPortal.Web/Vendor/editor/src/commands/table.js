// Tables: made with a header, and kept in the form that Markdown can hold.
import { Plugin, TextSelection } from 'prosemirror-state'
import { addRowAfter, goToNextCell, isInTable, selectedRect } from 'prosemirror-tables'
import { schema } from '../schema.js'

const { nodes } = schema

const rowOf = (cell, width) => nodes.table_row.create(null, Array.from({ length: width }, () => cell.createAndFill()))

/** Puts a table of three columns behind the block of the caret, or in place of an empty paragraph. */
export function insertTable(state, dispatch) {
  const { $from } = state.selection
  if (isInTable(state) || $from.depth === 0) {
    return false
  }
  if (dispatch) {
    const table = nodes.table.create(null, [rowOf(nodes.table_header, 3), rowOf(nodes.table_cell, 3), rowOf(nodes.table_cell, 3)])
    const isEmpty = $from.parent.type === nodes.paragraph && $from.parent.content.size === 0
    const at = isEmpty ? $from.before() : $from.after()
    const transaction = state.tr.replaceWith(at, isEmpty ? $from.after() : at, table)
    if (!transaction.doc.resolve(at + table.nodeSize).nodeAfter) {
      transaction.insert(at + table.nodeSize, nodes.paragraph.create())
    }
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1))).scrollIntoView())
  }
  return true
}

/** Enter goes down the table, and makes a row at its end. */
export function nextRow(state, dispatch) {
  if (!isInTable(state)) {
    return false
  }
  const { map, tableStart, bottom, left } = selectedRect(state)
  if (bottom >= map.height) {
    return addRowAfter(state, dispatch)
  }
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(tableStart + map.map[bottom * map.width + left] + 1))).scrollIntoView())
  return true
}

/** Tab at the last cell leaves the editor, so that nobody is caught in a table. */
export const nextCell = direction => goToNextCell(direction)

/** The alignment of a whole column, which Markdown writes below the header. */
export const alignColumn = align => (state, dispatch) => {
  if (!isInTable(state)) {
    return false
  }
  if (dispatch) {
    const { map, table, tableStart, left } = selectedRect(state)
    const transaction = state.tr
    for (let row = 0; row < map.height; row++) {
      const at = map.map[row * map.width + left]
      transaction.setNodeAttribute(tableStart + at, 'align', table.nodeAt(at).attrs.align === align ? null : align)
    }
    dispatch(transaction)
  }
  return true
}

/** The first row is the header, no other one is; whatever was pasted, added or deleted. */
export const headerRow = () => new Plugin({
  appendTransaction(transactions, _, state) {
    if (!transactions.some(each => each.docChanged)) {
      return null
    }
    const transaction = state.tr
    state.doc.descendants((node, at, parent, index) => {
      if (node.type === nodes.table_row) {
        const type = index === 0 ? nodes.table_header : nodes.table_cell
        node.forEach((cell, offset) => cell.type === type || transaction.setNodeMarkup(at + 1 + offset, type))
      }
      return !node.isTextblock && node.type !== nodes.table_row
    })
    return transaction.docChanged ? transaction : null
  },
})
