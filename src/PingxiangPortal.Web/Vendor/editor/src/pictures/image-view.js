// A picture with its caption and, where one is missing, a mark. Pictures from elsewhere are never asked for.
import { button, element } from '../frame/element.js'
import { describePicture } from './describe.js'
import { pickPictures } from './picker.js'

const isOwn = address => /^\/(?!\/)/.test(address ?? '')

export class ImageView {
  #redraw = () => this.#draw(this.node)

  constructor(node, view, getPos, desk) {
    Object.assign(this, { view, getPos, desk })
    this.dom = element('span', { class: 'picture', contenteditable: 'false' })
    this.#draw(node)
    desk.words.addEventListener('change', this.#redraw)
  }

  destroy() {
    this.desk.words.removeEventListener('change', this.#redraw)
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false
    }
    this.#draw(node)
    return true
  }

  stopEvent = event => event.target instanceof HTMLButtonElement

  ignoreMutation = () => true

  #draw(node) {
    this.node = node
    const { src, alt, title } = node.attrs
    this.dom.replaceChildren(
      isOwn(src)
        ? element('img', { src, alt: alt ?? '', title: null })
        : element('span', { class: 'picture__away' }, `〔外部圖片：${alt || src}〕`),
      ...(title ? [element('span', { class: 'picture__caption' }, title)] : []),
      ...this.#actions(),
    )
  }

  #actions() {
    const { src, alt } = this.node.attrs
    if (!isOwn(src)) {
      return this.desk.hasPictures ? [button('換成自己的圖片', () => this.#replace())] : []
    }
    // One stop of the Tab key a picture would be hundreds: Enter and the toolbar describe the selected one.
    const describe = button('說明', () => describePicture(this.desk, this.getPos()), { tabindex: '-1', 'aria-label': '說明這張圖片' })
    const isDescribed = Boolean(alt) || this.desk.words.isDescribed(src)
    return !isDescribed ? [element('b', { class: 'picture__mark' }, '還沒有替代文字'), describe] : [describe]
  }

  async #replace() {
    const [picked] = await pickPictures(this.desk, { isMany: false })
    if (picked) {
      const at = this.getPos()
      this.view.dispatch(this.view.state.tr.replaceWith(at, at + 1, this.desk.nodeOf(picked)))
    }
  }
}
