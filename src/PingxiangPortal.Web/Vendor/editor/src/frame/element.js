// Elements without HTML as text.

/** @returns an element with attributes, listeners (`onClick`) and children; null and false leave an attribute out. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(name.slice(2).toLowerCase(), value)
    } else if (value !== null && value !== false && value !== undefined) {
      made.setAttribute(name, value === true ? '' : value)
    }
  }
  made.append(...children.filter(child => child !== null && child !== undefined))
  return made
}

export const button = (label, onClick, attributes = {}) => element('button', { type: 'button', onClick, ...attributes }, label)

let count = 0

/** A label and its control, in the desk's form. */
export function field(label, control, hint) {
  control.id = `editor-field-${++count}`
  control.classList.add('input')
  return element('p', { class: 'field' }, element('label', { for: control.id }, label), control, hint && element('small', { class: 'field__hint' }, hint))
}

const drawings = {
  bold: 'M9 5h8a5.5 5.5 0 0 1 0 11H9zM9 16h9.5a5.5 5.5 0 0 1 0 11H9z',
  quote: 'M6 20c0-6 2-9 6-11M18 20c0-6 2-9 6-11M6 19h6v6H6zM18 19h6v6h-6z',
  list: 'M11 8h16M11 16h16M11 24h16M5 8h.1M5 16h.1M5 24h.1',
  numbers: 'M13 8h14M13 16h14M13 24h14M4.500 6.500 6.500 5v6M4.500 21.500c0-2 3.500-2 3.500 0 0 1.500-3.500 2-3.500 4.500H8',
  link: 'M13 19a6 6 0 0 0 8.500 0l4.500-4.500a6 6 0 0 0-8.500-8.500L15 8.500M19 13a6 6 0 0 0-8.500 0L6 17.500A6 6 0 0 0 14.500 26l2.500-2.500',
  picture: 'M4 6h24v20H4zM8.700 12.500a2.300 2.300 0 1 0 4.600 0 2.300 2.300 0 1 0-4.600 0M5 23l7-6 5 4 4-3.500 6 5',
  gallery: 'M4 4h10.500v10.500H4zM17.500 4H28v10.500H17.500zM4 17.500h10.500V28H4zM17.500 17.500H28V28H17.500z',
  table: 'M4 6h24v20H4zM4 13h24M4 19.500h24M12.500 6v20M20 6v20',
  undo: 'M12 7 5 13l7 6M6 13h12a7 7 0 0 1 0 14h-5',
  redo: 'M20 7l7 6-7 6M26 13H14a7 7 0 0 0 0 14h5',
}

/** A drawing on the grid of 32, as everywhere on the desk; it is never read aloud. */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg'
  const drawing = document.createElementNS(space, 'svg')
  const attributes = {
    class: 'icon', viewBox: '0 0 32 32', fill: 'none', stroke: 'currentColor', 'stroke-width': '2',
    'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true',
  }
  Object.entries(attributes).forEach(([key, value]) => drawing.setAttribute(key, value))
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', drawings[name])
  drawing.append(path)
  return drawing
}
