// What stands around the text: toolbar, messages, length, and the switch between the two views.
import { element } from './element.js'
import { lengthOf } from './counter.js'
import { toolbarItems } from './items.js'
import { Toolbar } from './toolbar.js'

const countPause = 400

export class Frame {
  #timer = 0

  constructor(desk) {
    this.desk = desk
    const { field } = desk
    this.place = element('div', { class: 'editor__place' })
    this.message = element('p', { class: 'editor__message', 'aria-live': 'polite' })
    this.length = element('span')
    this.help = element('span', { id: `${field.id}-help` }, 'Alt+F10 到工具列，Esc 回到正文')
    this.toolbar = new Toolbar({
      items: toolbarItems(desk),
      controls: `${field.id}-rich`,
      leave: () => (desk.isSource ? field : desk.view).focus(),
    })
    const pane = field.closest('.editor__pane') ?? field
    field.before(this.place)
    pane.before(this.toolbar.dom, this.message)
    pane.after(element('p', { class: 'editor__foot' }, this.length, this.help))
    this.hints = [...document.querySelectorAll('.save-state > [id]')].filter(hint => (field.getAttribute('aria-describedby') ?? '').split(' ').includes(hint.id))
    this.#followLinks()
    this.show('')
  }

  /** The attributes of the rich text's element: the field's own name, errors included. */
  get attributes() {
    const { field } = this.desk
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id && !this.hints.some(hint => hint.id === id))
    return {
      id: `${field.id}-rich`,
      class: 'editor__rich prose',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': field.dataset.editor || '正文',
      'aria-describedby': [this.help.id, ...described].join(' '),
      ...(field.matches(':disabled') ? { 'aria-readonly': 'true' } : {}),
      ...(field.getAttribute('aria-invalid') === 'true' ? { 'aria-invalid': 'true' } : {}),
    }
  }

  /** Shows the view that is on. */
  show(words) {
    const { desk } = this
    desk.field.hidden = !desk.isSource
    this.place.hidden = desk.isSource
    this.help.hidden = desk.isSource
    this.hints.forEach(hint => {
      hint.hidden = !desk.isSource
    })
    this.toolbar.dom.setAttribute('aria-controls', desk.isSource ? desk.field.id : `${desk.field.id}-rich`)
    this.say(words)
    this.toolbar.update()
  }

  say(words) {
    this.message.textContent = words
  }

  update(doc, isChanged = true) {
    this.toolbar.update()
    if (isChanged) {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => {
        this.length.textContent = lengthOf(doc)
      }, countPause)
    }
  }

  /** Links to the field, such as those of error lists, lead to what is shown of it. */
  #followLinks() {
    document.addEventListener('click', event => {
      const link = event.target.closest?.('a[href^="#"]')
      if (link?.hash === `#${this.desk.field.id}` && !this.desk.isSource) {
        event.preventDefault()
        this.place.scrollIntoView()
        this.desk.view.focus()
      }
    })
  }
}
