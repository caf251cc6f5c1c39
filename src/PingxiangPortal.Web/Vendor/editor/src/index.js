import './editor.css'
import { DeskEditor } from './desk-editor.js'

for (const field of document.querySelectorAll('textarea[data-editor]')) {
  new DeskEditor(field)
}
