// The toolbar: one stop of the Tab key, arrows inside it, Escape back to the text.
import { element } from './element.js'

/**
 * @typedef {{label: string, content?: Node | string, run: () => void, isOn?: () => boolean, isOff?: () => boolean,
 *   hidden?: () => boolean, isEnd?: boolean}} Item
 */

export class Toolbar {
  /** @param {{items: Item[], controls: string, leave: () => void}} parts */
  constructor({ items, controls, leave }) {
    this.items = items
    this.buttons = items.map(item => this.#button(item))
    this.dom = element('div', { class: 'toolbar', role: 'toolbar', 'aria-label': '格式', 'aria-controls': controls }, ...this.buttons)
    this.dom.addEventListener('keydown', event => this.#move(event, leave))
    this.dom.addEventListener('focusin', event => this.#hold(event.target))
    this.update()
  }

  /** Shows what holds at the caret. */
  update() {
    this.items.forEach(({ isOn, isOff, hidden }, at) => {
      const button = this.buttons[at]
      button.hidden = hidden?.() ?? false
      button.toggleAttribute('disabled', isOff?.() ?? false)
      if (isOn) {
        button.setAttribute('aria-pressed', String(isOn()))
      }
    })
    if (!this.#open.some(button => button.tabIndex === 0)) {
      this.#hold(this.#open[0])
    }
  }

  focus() {
    this.#open.find(button => button.tabIndex === 0)?.focus()
  }

  get #open() {
    return this.buttons.filter(button => !button.hidden && !button.disabled)
  }

  #button({ label, content, run, isEnd }) {
    const isDrawing = content instanceof Element
    return element('button', {
      type: 'button',
      class: isEnd ? 'toolbar__end' : null,
      tabindex: '-1',
      title: content === undefined ? null : label,
      'aria-label': isDrawing ? label : null,
      onClick: run,
      // The caret stays where it is.
      onMousedown: event => event.preventDefault(),
    }, content ?? label)
  }

  #hold(button) {
    if (this.buttons.includes(button)) {
      this.buttons.forEach(each => {
        each.tabIndex = each === button ? 0 : -1
      })
    }
  }

  #move(event, leave) {
    const open = this.#open
    const at = open.indexOf(document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: open.length - 1 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      open.at(to % open.length).focus()
    } else if (event.key === 'Escape') {
      leave()
    }
  }
}
