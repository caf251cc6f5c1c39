// What ProseMirror is made of here.
import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import { Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { keys, rules } from '../commands/keys.js'
import { headerRow } from '../commands/table.js'
import { ImageView } from '../pictures/image-view.js'
import { dropFiles, pasteFiles } from '../pictures/insert.js'
import { UploadView } from '../pictures/upload-view.js'
import { clipboard } from './clipboard.js'

export const plugins = desk => [
  history(),
  rules(),
  ...keys(desk),
  dropCursor(),
  gapCursor(),
  tableEditing(),
  headerRow(),
  new Plugin({ props: clipboard(desk.uploads) }),
]

export const viewOptions = desk => ({
  state: desk.state,
  // Someone else has the article locked: it can be read and copied.
  editable: () => !desk.field.matches(':disabled'),
  attributes: desk.frame.attributes,
  nodeViews: {
    image: (node, view, getPos) => new ImageView(node, view, getPos, desk),
    upload: (node, view, getPos) => new UploadView(node, view, getPos, desk),
  },
  handlePaste: pasteFiles(desk),
  handleDrop: dropFiles(desk),
  handleDOMEvents: { blur: () => desk.flush() },
  dispatchTransaction: transaction => desk.apply(transaction),
})
