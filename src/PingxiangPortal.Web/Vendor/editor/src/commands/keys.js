// Keys, and what becomes a block while typing.
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { describeSelected } from '../pictures/describe.js'
import { schema } from '../schema.js'
import { breakLine, toggleHeading } from './blocks.js'
import { toggleLink } from './link.js'
import { nextCell, nextRow } from './table.js'

const { nodes, marks } = schema

export const keys = desk => [
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.em),
    'Mod-k': toggleLink,
    'Mod-Alt-2': toggleHeading(2),
    'Mod-Alt-3': toggleHeading(3),
    Enter: chainCommands(nextRow, describeSelected(desk), splitListItem(nodes.list_item)),
    'Shift-Enter': chainCommands(exitCode, breakLine),
    Tab: chainCommands(nextCell(1), sinkListItem(nodes.list_item)),
    'Shift-Tab': chainCommands(nextCell(-1), liftListItem(nodes.list_item)),
    'Alt-F10': () => desk.frame.toolbar.focus() ?? true,
  }),
  keymap(baseKeymap),
]

// Chinese input methods write 》 and 、 for > and .
export const rules = () => inputRules({
  rules: [
    textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, match => ({ level: match[1].length })),
    wrappingInputRule(/^\s*[>》]\s$/, nodes.blockquote),
    wrappingInputRule(/^\s*([-+*])\s$/, nodes.bullet_list),
    wrappingInputRule(/^(\d{1,9})[.、]\s$/, nodes.ordered_list, match => ({ order: Number(match[1]) })),
  ],
})
