// The place of a picture that is on its way, was refused, or has to be brought along.
import { button, element } from '../frame/element.js'
import { load } from '../markdown/load.js'
import { schema } from '../schema.js'
import { pickPictures } from './picker.js'

/** The picture of the portal's answer, with the words that it knows already. */
function pictureOf({ markdown, url }) {
  let found = null
  load(markdown ?? '', false).doc.descendants(node => {
    found ??= node.type === schema.nodes.image ? node : null
  })
  return found ?? schema.nodes.image.create({ src: url })
}

export class UploadView {
  constructor(node, view, getPos, desk) {
    Object.assign(this, { node, view, getPos, desk })
    this.dom = element('span', { class: 'picture picture--waiting', contenteditable: 'false' })
    this.#draw()
    if (desk.uploads.canSend(node.attrs.key) && !node.attrs.error) {
      this.#send()
    }
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false
    }
    this.node = node
    this.#draw()
    return true
  }

  stopEvent = event => event.target instanceof HTMLButtonElement

  ignoreMutation = () => true

  #draw() {
    const { name, key, error } = this.node.attrs
    const { uploads } = this.desk
    const isRunning = uploads.isRunning(key)
    const words = isRunning ? `正在上傳：${name}` : error ? `${name}：${error}` : `圖片要另外帶來：${name}`
    const actions = isRunning ? [] : [
      uploads.canSend(key) && button('再傳一次', () => this.#send()),
      this.desk.hasPictures && button('補上圖片', () => this.#replace()),
    ].filter(Boolean)
    this.dom.replaceChildren(element('span', { role: error ? 'alert' : null }, `〔${words}〕`), ...actions)
  }

  async #send() {
    const { key } = this.node.attrs
    const sending = this.desk.uploads.send(key)
    this.#draw()
    try {
      const answer = await sending
      this.#become(key, pictureOf(answer))
    } catch (problem) {
      this.#fail(key, problem.message)
    }
  }

  async #replace() {
    const [picked] = await pickPictures(this.desk, { isMany: false })
    if (picked) {
      this.#become(this.node.attrs.key, this.desk.nodeOf(picked))
    }
  }

  /** The node may have moved or gone by now, and other nodes have views of their own. */
  #find(key) {
    let place = -1
    this.view.state.doc.descendants((node, at) => {
      place = place < 0 && node.type === schema.nodes.upload && node.attrs.key === key ? at : place
      return place < 0
    })
    return place
  }

  #become(key, picture) {
    const at = this.view.isDestroyed ? -1 : this.#find(key)
    if (at >= 0) {
      this.view.dispatch(this.view.state.tr.replaceWith(at, at + 1, picture).setMeta('addToHistory', false))
    }
  }

  #fail(key, error) {
    const at = this.view.isDestroyed ? -1 : this.#find(key)
    if (at >= 0) {
      this.view.dispatch(this.view.state.tr.setNodeAttribute(at, 'error', error).setMeta('addToHistory', false))
    }
  }
}
