// Words for a picture: what it shows, its caption, or that it is decoration.
import { NodeSelection } from 'prosemirror-state'
import { ask } from '../frame/dialog.js'
import { element, field } from '../frame/element.js'
import { schema } from '../schema.js'

/** Asks for the words of the picture at a place of the document. */
export async function describePicture(view, at) {
  const { alt, title } = view.state.doc.nodeAt(at).attrs
  const text = element('textarea', { rows: '2', maxlength: '300' })
  const caption = element('input', { type: 'text', maxlength: '300', autocomplete: 'off' })
  const decoration = element('input', { type: 'checkbox', onChange: () => {
    text.disabled = decoration.checked
  } })
  text.value = alt ?? ''
  caption.value = title ?? ''
  decoration.checked = text.disabled = alt === ''
  const words = await ask({
    title: '圖片說明',
    confirm: '完成',
    content: [
      field('替代文字', text, '看不見圖片的讀者聽到的就是它：圖上有誰、在做什麼。'),
      element('label', { class: 'tick' }, decoration, '裝飾圖片，不用替代文字'),
      field('圖說', caption, '顯示在圖片下面，可以空著。'),
    ],
    answer: () => ({
      alt: decoration.checked ? '' : text.value.trim() || null,
      title: caption.value.trim() || null,
    }),
  })
  if (words && view.state.doc.nodeAt(at)?.type === schema.nodes.image) {
    const { src } = view.state.doc.nodeAt(at).attrs
    const transaction = view.state.tr.setNodeMarkup(at, null, { src, ...words })
    view.dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, at)))
  }
  view.focus()
}

/** A command: describes the selected picture. */
export function describeSelected(state, dispatch, view) {
  const { node, from } = state.selection
  if (node?.type !== schema.nodes.image) {
    return false
  }
  if (dispatch && view) {
    void describePicture(view, from)
  }
  return true
}
