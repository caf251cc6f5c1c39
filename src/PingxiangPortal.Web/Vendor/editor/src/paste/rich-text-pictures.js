// Word puts the bytes of its pictures on the clipboard as rich text; the HTML beside it only names files of that
// computer, in the same order.

const groups = /\{\\pict(?![^{}]*\\wmetafile)[\s\S]*?\\(png|jpeg)blip\b(?:[^{}]|\{[^{}]*\})*\}/g
const notShown = /\{\\nonshppict[\s\S]*?\}\s*\}/g

function bytes(hex) {
  const found = new Uint8Array(hex.length >> 1)
  for (let at = 0; at < found.length; at++) {
    found[at] = Number.parseInt(hex.substr(at * 2, 2), 16)
  }
  return found
}

/** @returns the pictures of a clipboard's rich text, in order. */
export function richTextPictures(text) {
  return [...text.replace(notShown, '').matchAll(groups)].map(([group, kind]) => {
    // The bytes are what is left without the words that describe them.
    const hex = group.slice(1, -1).replace(/\{[^{}]*\}|\\[a-z]+-?\d*|\s/gi, '')
    return /^[\da-f]{16,}$/i.test(hex) ? new Blob([bytes(hex)], { type: `image/${kind}` }) : null
  })
}
