// What the library says about its pictures: kept there once, for every text that shows them.

const keyOf = address => /^\/media\/([0-9a-f]{32})-/.exec(address ?? '')?.[1]

const unreachable = '連不上網站，說明還沒有存。'

async function ask(address, options, words) {
  let response
  try {
    response = await fetch(address, { headers: { Accept: 'application/json' }, ...options })
  } catch {
    throw new Error(unreachable)
  }
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) {
    throw new Error(answer.error ?? `${words}（${response.status}）`)
  }
  return answer
}

export class LibraryWords extends EventTarget {
  #described

  /**
   * @param {string | undefined} address answers what is known of a picture, and takes it; undefined where the page has none.
   * @param {string | undefined} described keys of the pictures that need no words in the text, parted by spaces.
   * @param {() => string} token of the page's forms.
   */
  constructor(address, described, token) {
    super()
    this.address = address
    this.token = token
    this.#described = new Set((described ?? '').split(' '))
  }

  has(src) {
    return Boolean(this.address && keyOf(src))
  }

  isDescribed(src) {
    return this.#described.has(keyOf(src))
  }

  /** Remembers whether a picture needs words in the text, and tells all who show it. */
  note(src, isDescribed) {
    this.#described[isDescribed ? 'add' : 'delete'](keyOf(src))
    this.dispatchEvent(new Event('change'))
  }

  /** @returns `{ alt, isDecorative, caption, credit, version }`; throws with words for the editor. */
  find(src) {
    return ask(`${this.address}?${new URLSearchParams({ address: src })}`, {}, '這張圖片的說明打不開')
  }

  /** Keeps words of the same shape; throws with words for the editor. */
  async keep(src, words) {
    const body = new FormData()
    Object.entries({ address: src, ...words, __RequestVerificationToken: this.token() }).forEach(([name, value]) => body.append(name, value))
    await ask(this.address, { method: 'POST', body }, '沒有存成')
    this.note(src, words.isDecorative || words.alt !== '')
  }
}
