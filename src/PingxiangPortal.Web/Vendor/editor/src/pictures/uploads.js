// Pictures on their way to the portal, each under a key that stands in the document in its place.

// What the portal takes: a larger body would be cut off before anyone could say why.
const mostBytes = 20_000_000

export class Uploads {
  /** @type {Map<string, {name: string, bytes: Blob?, running: boolean}>} */
  #waiting = new Map()
  #count = 0

  /**
   * @param {string | undefined} address takes a picture; undefined when the page offers no upload.
   * @param {() => string} token of the page's forms.
   */
  constructor(address, token) {
    this.address = address
    this.token = token
  }

  /** Takes a picture on; without bytes it only marks the place. */
  take(name, bytes = null) {
    const key = `${Date.now()}-${++this.#count}`
    this.#waiting.set(key, { name, bytes, running: false })
    return key
  }

  get isBusy() {
    return [...this.#waiting.values()].some(each => each.running)
  }

  /** @returns whether there is something to send for that key, and nobody sends it yet. */
  canSend(key) {
    const picture = this.#waiting.get(key)
    return Boolean(this.address && picture?.bytes && !picture.running)
  }

  isRunning(key) {
    return this.#waiting.get(key)?.running ?? false
  }

  /** @returns the portal's answer; throws with words for the editor when it refused or could not be reached. */
  async send(key) {
    const picture = this.#waiting.get(key)
    if (picture.bytes.size > mostBytes) {
      throw new Error(`圖片超過 ${mostBytes / 1e6} MB，請縮小後再傳`)
    }
    const body = new FormData()
    body.append('file', picture.bytes, picture.bytes.name ?? picture.name)
    body.append('__RequestVerificationToken', this.token())
    picture.running = true
    try {
      const response = await fetch(this.address, { method: 'POST', body, headers: { Accept: 'application/json' } })
      const answer = await response.json().catch(() => ({}))
      if (!response.ok || !answer.url) {
        throw new Error(answer.error ?? `沒有傳成（${response.status}）`)
      }
      picture.bytes = null
      return answer
    } catch (problem) {
      throw problem instanceof TypeError ? new Error('連不上網站，圖片還在這裡') : problem
    } finally {
      picture.running = false
    }
  }
}
