// The editor over a form's textarea. The textarea stays what is sent; it is written only after something changed.
import { closeHistory } from 'prosemirror-history'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { selectionAt } from './frame/finding.js'
import { Frame } from './frame/frame.js'
import { guardSending } from './frame/sending.js'
import { tidied, tidyWords } from './frame/tidying.js'
import { plugins, viewOptions } from './frame/view.js'
import { load } from './markdown/load.js'
import { replaceText } from './markdown/replace.js'
import { save } from './markdown/save.js'
import { Uploads } from './pictures/uploads.js'
import { LibraryWords } from './pictures/words.js'
import { schema } from './schema.js'

const pause = 250

const withoutReturns = text => text.replace(/\r\n?/g, '\n')

export class DeskEditor {
  isSource = false
  isTidying = false
  #isChanged = false
  #timer = 0

  /** @param {HTMLTextAreaElement} field inside a form. */
  constructor(field) {
    const { uploadUrl, picturesUrl, wordsUrl, described, punctuationUrl, residueUrl, videos = '' } = field.dataset
    Object.assign(this, { field, picturesUrl, punctuationUrl, residueUrl, videos: videos.split(' ').filter(Boolean) })
    this.uploads = new Uploads(uploadUrl, () => this.token)
    this.words = new LibraryWords(wordsUrl, described, () => this.token)
    this.hasPictures = Boolean(uploadUrl || picturesUrl)
    const { doc } = load(field.value)
    this.state = EditorState.create({ doc, plugins: plugins(this) })
    this.frame = new Frame(this)
    this.view = new EditorView(this.frame.place, viewOptions(this))
    this.frame.update(doc)
    field.addEventListener('editor:replace', event => this.replace(event.detail))
    field.addEventListener('editor:show', event => this.#show(event))
    guardSending(this)
    if (save(doc).text !== withoutReturns(field.value)) {
      this.openSource('這篇文章裡有排版方式不能原樣顯示，請在原始碼裡編輯。')
    }
  }

  /** Whether the textarea is behind what is shown. */
  get isBehind() {
    return this.#isChanged && !this.isSource
  }

  get text() {
    return this.isSource ? this.field.value : save(this.state.doc).text
  }

  run(command) {
    this.view.focus()
    command(this.state, this.view.dispatch, this.view)
  }

  /** Shows another text, in one step that can be undone. */
  replace(text) {
    if (this.isSource) {
      this.#writeField(text)
    }
    const transaction = replaceText(this.state, text)
    if (transaction.docChanged) {
      this.#dispatchAlone(transaction)
    } else if (!this.isSource) {
      this.#isChanged = true
    }
    this.flush()
    return save(this.state.doc).text === withoutReturns(text)
  }

  /** Has the portal go over the text. */
  async tidy(url) {
    this.isTidying = true
    const text = this.text
    try {
      const answer = await tidied(url, text, this.token)
      if (this.text !== text) {
        this.frame.say('正文剛剛又改了，請再按一次。')
      } else {
        const isSame = answer.markdown === withoutReturns(text)
        if (!isSame) {
          this.replace(answer.markdown)
        }
        this.frame.say(tidyWords(answer, isSame))
      }
    } catch (problem) {
      this.frame.say(problem.message)
    }
    this.isTidying = false
    this.frame.update(this.state.doc)
  }

  toggleSource() {
    if (this.uploads.isBusy) {
      this.frame.say('還有圖片正在上傳，請稍等。')
    } else if (!this.isSource) {
      this.openSource('')
    } else if (this.#closeSource()) {
      this.view.focus()
    } else {
      this.frame.say('這段原始碼有排版方式不能原樣顯示，請留在原始碼裡編輯。')
    }
  }

  /** Writes the textarea if anything changed since it was written. */
  flush() {
    clearTimeout(this.#timer)
    if (this.isBehind) {
      this.#isChanged = false
      this.#writeField(this.text)
    }
  }

  /** Writes the textarea while the form is being read: whoever hears of a change reads it again, which can't be done then. */
  flushQuietly() {
    clearTimeout(this.#timer)
    this.#isChanged = false
    this.field.value = this.text
    setTimeout(() => this.#tell())
  }

  /** A picture of the library as a node, or the place of a file that is sent now. */
  nodeOf = picked => {
    if (picked instanceof File) {
      return schema.nodes.upload.create({ key: this.uploads.take(picked.name, picked), name: picked.name })
    }
    this.words.note(picked.url, picked.isDescribed)
    return schema.nodes.image.create({ src: picked.url, alt: picked.isDescribed ? null : picked.alt || null })
  }

  /** The token of the page's forms. */
  get token() {
    return this.field.form.elements.namedItem('__RequestVerificationToken')?.value ?? ''
  }

  /** Every change of the document and the selection passes here. */
  apply(transaction) {
    this.state = this.state.apply(transaction)
    this.view.updateState(this.state)
    if (transaction.docChanged) {
      this.#isChanged = true
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.flush(), pause)
    }
    this.frame.update(this.state.doc, transaction.docChanged)
  }

  /** Shows the textarea, with words about why. */
  openSource(words) {
    this.flush()
    this.isSource = true
    this.frame.show(words)
    this.field.focus()
  }

  #closeSource() {
    const text = withoutReturns(this.field.value)
    const isShown = text === save(this.state.doc).text
    const transaction = isShown ? null : replaceText(this.state, text)
    if (transaction && save(transaction.doc).text !== text) {
      return false
    }
    this.isSource = false
    if (transaction?.docChanged) {
      this.#dispatchAlone(transaction)
    }
    this.#isChanged = false
    this.frame.show('')
    return true
  }

  /** As a step of its own: what was typed just before or after is undone by itself. */
  #dispatchAlone(transaction) {
    this.view.dispatch(closeHistory(transaction))
    this.view.dispatch(closeHistory(this.state.tr))
  }

  #writeField(text) {
    this.field.value = text
    this.#tell()
  }

  #tell() {
    this.field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** Goes to a place of the Markdown; the source's own field is marked by who asks. */
  #show(event) {
    if (!this.isSource) {
      event.preventDefault()
      this.view.focus()
      this.view.dispatch(this.state.tr.setSelection(selectionAt(this.state.doc, event.detail.from, event.detail.to)).scrollIntoView())
    }
  }
}
