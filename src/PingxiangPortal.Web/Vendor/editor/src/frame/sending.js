// Nothing is sent that would not read as it was shown.
import { comesBack, save } from '../markdown/save.js'

/** @returns why the form can't be sent now, in words; empty when it can. */
function problemOf(desk) {
  if (desk.uploads.isBusy) {
    return '還有圖片正在上傳，請稍等再儲存。'
  }
  return desk.isSource || comesBack(save(desk.state.doc)) ? '' : '有一處排版存下來會走樣，還沒有送出。請在原始碼裡看一看，再送一次。'
}

/** Writes the field before whoever leaves the page asks whether anything is unsaved. */
const flushOnLeaving = desk => ['beforeunload', 'pagehide'].forEach(each => addEventListener(each, () => desk.flush()))

/** Keeps the form's field current whenever the form is read, and holds back what would change on its way. */
export function guardSending(desk) {
  const { field } = desk
  flushOnLeaving(desk)
  field.form.addEventListener('submit', event => {
    const problem = problemOf(desk)
    desk.flush()
    if (problem) {
      event.preventDefault()
      event.stopImmediatePropagation()
      desk.uploads.isBusy ? desk.frame.say(problem) : desk.openSource(problem)
    }
  }, { capture: true })

  field.form.addEventListener('formdata', event => {
    if (desk.isBehind) {
      desk.flushQuietly()
      event.formData.set(field.name, field.value)
    }
  })
}
