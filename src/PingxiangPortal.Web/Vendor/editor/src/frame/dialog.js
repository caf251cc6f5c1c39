// One dialog at a time, outside the article's form: a form inside a form would be sent with it.
import { button, element } from './element.js'

/**
 * Asks in a dialog.
 * @param answer called when it is confirmed; what it returns, or promises, is the answer; `undefined` keeps the dialog open.
 * @returns the answer, or null when it was left.
 */
export function ask({ title, content, confirm, answer, actions = [] }) {
  return new Promise(resolve => {
    const heading = element('h2', { class: 'card__title', id: 'editor-dialog-title' }, title)
    const dialog = element('dialog', { class: 'editor-dialog card', 'aria-labelledby': heading.id })
    let given = null
    const close = value => {
      given = value
      dialog.close()
    }
    const form = element('form', { class: 'form', onSubmit: async event => {
      event.preventDefault()
      const value = await answer()
      if (value !== undefined) {
        close(value)
      }
    } })
    form.noValidate = true
    form.append(heading, ...content, element(
      'p',
      { class: 'button-row' },
      element('button', { class: 'button' }, confirm),
      ...actions.map(({ label, value }) => button(label, () => close(value), { class: 'button button--plain' })),
      button('取消', () => dialog.close(), { class: 'button button--plain' }),
    ))
    dialog.append(form)
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(given)
    })
    document.querySelector('main').append(dialog)
    dialog.showModal()
  })
}
