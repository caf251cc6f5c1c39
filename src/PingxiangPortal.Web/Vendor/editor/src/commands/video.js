// Videos: an address in a paragraph of its own, which readers see as a player.
import { ask } from '../frame/dialog.js'
import { element, field } from '../frame/element.js'
import { schema } from '../schema.js'

const isOf = hosts => address => {
  const host = /^https?:/.test(address) && URL.canParse(address) ? new URL(address).hostname : ''
  return hosts.some(each => host === each || host.endsWith(`.${each}`))
}

function askAddress(hosts) {
  const address = element('input', { type: 'text', inputmode: 'url', autocomplete: 'off', spellcheck: 'false' })
  const problem = element('p', { class: 'field__error', role: 'alert' })
  return ask({
    title: '影片',
    confirm: '放進文章',
    content: [field('影片頁的網址', address, `可以用的網站：${hosts.join('、')}`), problem],
    answer: () => {
      const wanted = address.value.trim()
      const isGood = isOf(hosts)(wanted)
      problem.textContent = isGood ? '' : `請貼上影片頁的完整網址，只能是這些網站的：${hosts.join('、')}`
      return isGood ? wanted : undefined
    },
  })
}

/** @returns a command that asks for a video and puts it behind the block where the caret is. */
export const insertVideo = hosts => ({ selection }, dispatch, view) => {
  if (!hosts.length || selection.$from.parent.type.spec.code) {
    return false
  }
  if (dispatch && view) {
    void askAddress(hosts).then(address => {
      if (address) {
        const { state } = view
        const behind = state.selection.$to.after(1)
        const link = schema.text(address, [schema.marks.link.create({ href: address })])
        view.dispatch(state.tr.insert(behind, schema.nodes.paragraph.create(null, link)).scrollIntoView())
      }
      view.focus()
    })
  }
  return true
}
