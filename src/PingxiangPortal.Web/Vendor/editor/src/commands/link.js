// Links: asked for in a dialog.
import { toggleMark } from 'prosemirror-commands'
import { ask } from '../frame/dialog.js'
import { element, field } from '../frame/element.js'
import { isLinkable, schema } from '../schema.js'

const { link } = schema.marks

/** The whole link that the caret stands in. */
function linkAt({ $from }) {
  const mark = link.isInSet($from.marks()) ?? link.isInSet($from.nodeAfter?.marks ?? [])
  if (!mark) {
    return null
  }
  let [from, to] = [null, null]
  $from.parent.forEach((node, offset) => {
    const [start, end] = [$from.start() + offset, $from.start() + offset + node.nodeSize]
    if (mark.isInSet(node.marks) && (to === start || (to === null || to < $from.pos))) {
      from = to === start ? from : start
      to = end
    }
  })
  return { from, to, mark }
}

const withScheme = text => (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text)

async function askAddress(known) {
  const address = element('input', { type: 'text', inputmode: 'url', autocomplete: 'off', spellcheck: 'false' })
  const problem = element('p', { class: 'field__error', role: 'alert' })
  address.value = known?.mark.attrs.href ?? ''
  return ask({
    title: '連結',
    confirm: '完成',
    content: [field('網址', address, 'https://… 或站內的 /articles/…'), problem],
    actions: known ? [{ label: '拿掉連結', value: '' }] : [],
    answer: () => {
      const wanted = withScheme(address.value.trim())
      problem.textContent = isLinkable(wanted) ? '' : '網址要以 https://、http://、mailto: 或 / 開頭。'
      return isLinkable(wanted) ? wanted : undefined
    },
  })
}

async function editLink(view) {
  const { selection } = view.state
  const known = linkAt(selection)
  const address = await askAddress(known)
  const { from, to } = selection.empty && known ? known : selection
  const { state } = view
  if (address === '') {
    view.dispatch(state.tr.removeMark(known.from, known.to, link))
  } else if (address && from === to) {
    view.dispatch(state.tr.replaceSelectionWith(schema.text(address, [link.create({ href: address })]), false))
  } else if (address) {
    view.dispatch(state.tr.removeMark(from, to, link).addMark(from, to, link.create({ href: address, title: known?.mark.attrs.title ?? null })))
  }
  view.focus()
}

/** A command: links the selection, changes the link of the caret, or writes an address as a link. */
export function toggleLink(state, dispatch, view) {
  const isPossible = toggleMark(link)(state) || (state.selection.empty && !state.selection.$from.parent.type.spec.code)
  if (isPossible && dispatch && view) {
    void editLink(view)
  }
  return isPossible
}
