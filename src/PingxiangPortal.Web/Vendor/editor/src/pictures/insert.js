// Pictures into the document, each group of them in a paragraph of its own.
import { TextSelection } from 'prosemirror-state'
import { schema } from '../schema.js'
import { pickPictures } from './picker.js'

/** Several pictures stand on lines of their own in one paragraph. */
const paragraphOf = pictures => schema.nodes.paragraph.create(null, pictures.flatMap((picture, at) =>
  at ? [schema.text('\n'), picture] : [picture]))

function isInCell($place) {
  return ['table_cell', 'table_header'].includes($place.parent.type.name)
}

/** Puts pictures at a place: into an empty paragraph, into a cell, or behind the block that stands there. */
export function placePictures(state, pictures, $place) {
  const transaction = state.tr
  if (isInCell($place)) {
    return transaction.insert($place.pos, pictures)
  }
  const paragraph = paragraphOf(pictures)
  const isEmpty = $place.parent.type === schema.nodes.paragraph && $place.parent.content.size === 0
  const from = isEmpty ? $place.before() : $place.depth ? $place.after() : $place.pos
  transaction.replaceWith(from, isEmpty ? $place.after() : from, paragraph)
  const behind = from + paragraph.nodeSize
  if (!transaction.doc.resolve(behind).nodeAfter) {
    transaction.insert(behind, schema.nodes.paragraph.create())
  }
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(behind), 1)).scrollIntoView()
}

/** @returns a command that asks for pictures and puts them where the caret is. */
export const insertPictures = (desk, isMany) => (state, dispatch, view) => {
  if (!desk.hasPictures || state.selection.$from.parent.type.spec.code) {
    return false
  }
  if (dispatch && view) {
    void pickPictures(desk, { isMany }).then(picked => {
      if (picked.length) {
        view.dispatch(placePictures(view.state, picked.map(desk.nodeOf), view.state.selection.$to))
      }
      view.focus()
    })
  }
  return true
}

const picturesOf = transfer => [...transfer?.files ?? []].filter(file => /^image\//.test(file.type))

const isOnlyPicture = html => !html.trim() || /^\s*(<meta[^>]*>|<html>|<body>|<!--\w+-->)*\s*<img[^>]*>\s*(<!--\w+-->|<\/\w+>)*\s*$/i.test(html)

/** Files that were pasted: a screenshot, a copied picture. Text with pictures in it goes the way of text. */
export const pasteFiles = desk => (view, event) => {
  const files = picturesOf(event.clipboardData)
  if (!files.length || !desk.uploads.address || !isOnlyPicture(event.clipboardData.getData('text/html'))) {
    return false
  }
  view.dispatch(placePictures(view.state, files.map(desk.nodeOf), view.state.selection.$to))
  return true
}

export const dropFiles = desk => (view, event) => {
  const files = picturesOf(event.dataTransfer)
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (!files.length || !desk.uploads.address || !place) {
    return false
  }
  view.dispatch(placePictures(view.state, files.map(desk.nodeOf), view.state.doc.resolve(place.pos)))
  return true
}
