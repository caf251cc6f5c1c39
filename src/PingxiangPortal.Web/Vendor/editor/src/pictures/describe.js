// Words for a picture: what it shows, its caption, whose it is, or that it is decoration.
import { NodeSelection } from 'prosemirror-state'
import { ask } from '../frame/dialog.js'
import { element, field } from '../frame/element.js'
import { schema } from '../schema.js'

const line = value => element('input', { type: 'text', maxlength: '300', autocomplete: 'off', value })

/** The dialog's fields, filled with the text's own words or else the library's; credit and decoration are the library's alone. */
function fieldsOf({ alt, title }, known) {
  const text = element('textarea', { rows: '2', maxlength: '300' }, alt ?? known?.alt ?? '')
  const caption = line(title ?? known?.caption ?? '')
  const credit = line(known?.credit ?? '')
  credit.maxLength = 100
  const decoration = element('input', { type: 'checkbox', checked: Boolean(known?.isDecorative && !alt), onChange: () => {
    text.disabled = decoration.checked
  } })
  text.disabled = decoration.checked
  const problem = element('p', { class: 'field__error', role: 'alert' })
  return {
    problem,
    content: [
      field('替代文字', text, '看不見圖片的讀者聽到的就是它：圖上有誰、在做什麼。'),
      known && element('label', { class: 'tick' }, decoration, '裝飾圖片，不用替代文字'),
      field('圖說', caption, '顯示在圖片下面，可以空著。'),
      known && field('圖片來源', credit, '誰拍的、從哪裡來。沒有來源的圖片不能發布。'),
      problem,
    ].filter(Boolean),
    read: () => ({ alt: text.value.trim(), isDecorative: decoration.checked, caption: caption.value.trim(), credit: credit.value.trim() }),
  }
}

/** The text keeps words only where they are not the library's. */
const wordsInText = (given, library) => ({
  alt: given.isDecorative || given.alt === library.alt ? null : given.alt || null,
  title: given.caption === library.caption ? null : given.caption || null,
})

/** Fills what the library has none of, and gives what it says from now on. */
async function keepInLibrary(words, src, known, given) {
  const kept = {
    alt: known.alt || given.alt,
    isDecorative: given.isDecorative,
    caption: known.caption || given.caption,
    credit: given.credit,
    version: known.version,
  }
  if (Object.entries(kept).some(([name, value]) => known[name] !== value)) {
    await words.keep(src, kept)
  }
  return kept
}

/** Asks for the words of the picture at a place of the document. */
export async function describePicture(desk, at) {
  const { view, words } = desk
  const { src, ...own } = view.state.doc.nodeAt(at).attrs
  let known = null
  try {
    known = words.has(src) ? await words.find(src) : null
  } catch (problem) {
    desk.frame.say(problem.message)
  }
  const { content, problem, read } = fieldsOf(own, known)
  const chosen = await ask({
    title: '圖片說明',
    confirm: '完成',
    content,
    answer: async () => {
      try {
        return wordsInText(read(), known ? await keepInLibrary(words, src, known, read()) : {})
      } catch (refusal) {
        problem.textContent = refusal.message
        return undefined
      }
    },
  })
  if (chosen && view.state.doc.nodeAt(at)?.type === schema.nodes.image) {
    const transaction = view.state.tr.setNodeMarkup(at, null, { src, ...chosen })
    view.dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, at)))
  }
  view.focus()
}

/** @returns a command that describes the selected picture. */
export const describeSelected = desk => (state, dispatch) => {
  const { node, from } = state.selection
  if (node?.type !== schema.nodes.image) {
    return false
  }
  if (dispatch) {
    void describePicture(desk, from)
  }
  return true
}
