// Blocks and lines: what the buttons and keys do.
import { lift, setBlockType, wrapIn } from 'prosemirror-commands'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import { schema } from '../schema.js'

const { nodes } = schema

/** @returns whether the selection lies inside a node of that type. */
export function isInside(state, type, attributes = {}) {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type === type) {
      return Object.entries(attributes).every(([name, value]) => node.attrs[name] === value)
    }
  }
  return false
}

/** A heading of that level, or a paragraph again. */
export const toggleHeading = level => (state, dispatch) =>
  (isInside(state, nodes.heading, { level }) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level }))(state, dispatch)

export const toggleQuote = (state, dispatch) =>
  (isInside(state, nodes.blockquote) ? lift : wrapIn(nodes.blockquote))(state, dispatch)

export const toggleList = type => (state, dispatch) =>
  (isInside(state, type) ? liftListItem(nodes.list_item) : wrapInList(type))(state, dispatch)

/** A line break where the block may have one. */
export function breakLine(state, dispatch) {
  const { $from } = state.selection
  if ($from.parent.type.spec.code) {
    return false
  }
  if (dispatch && $from.parent.type.contentMatch.matchType(nodes.hard_break)) {
    dispatch(state.tr.replaceSelectionWith(nodes.hard_break.create(), true).scrollIntoView())
  }
  return true
}
