// Pictures in what was pasted. Nothing is ever fetched: bytes that the clipboard brought are uploaded, the site's own
// pictures stay, and of all others a sign remains.

const own = /^\/media\//

/** A picture that is written into the HTML as text. */
function bytesOf(address) {
  const found = /^data:(image\/(?:png|jpe?g|gif|webp));base64,([a-z0-9+/=\s]+)$/i.exec(address)
  return found ? new Blob([Uint8Array.from(atob(found[2].replace(/\s/g, '')), letter => letter.charCodeAt(0))], { type: found[1] }) : null
}

const addressOf = picture => ['data-src', 'data-original', 'src']
  .map(name => picture.getAttribute(name)?.trim())
  .find(address => address && !/^data:image\/svg/i.test(address)) ?? ''

const fileName = address => decodeURIComponent(/[^/\\]*$/.exec(address.split(/[?#]/)[0])[0].replace(/%(?![\da-f]{2})/gi, '%25'))

function waiting(picture, key, name) {
  const mark = picture.ownerDocument.createElement('span')
  mark.setAttribute('data-upload', key)
  mark.title = name
  picture.replaceWith(mark)
}

/** @param pictures `take(name, bytes)` gives the key of a picture to come; `fromFile()` the next one of Word's own. */
export function keepPictures(body, pictures) {
  for (const picture of body.querySelectorAll('img')) {
    const address = addressOf(picture)
    const bytes = bytesOf(address)
    if (bytes) {
      const name = picture.getAttribute('alt') || '圖片'
      waiting(picture, pictures.take(name, bytes), name)
    } else if (/^file:/i.test(address)) {
      const name = fileName(address)
      waiting(picture, pictures.take(name, pictures.fromFile()), name)
    } else if (own.test(address) || /^https?:\/\/[^/]/i.test(address)) {
      picture.setAttribute('src', address)
    } else {
      picture.remove()
    }
  }
}
