// Length as newsrooms count it: a Han character and a mark are one each, a run of Latin letters and digits is one.
// The portal counts the same way (ReadingTime), and its number is the one that is kept.

const parts = /(\p{Script=Han})|((?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.,:-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*)|[\p{P}\p{S}]/gu
const hanPerMinute = 330
const wordsPerMinute = 238

/** The text that readers see, blocks parted. */
const textOf = doc => doc.textBetween(0, doc.content.size, '\n', leaf => (leaf.type.name === 'hard_break' ? '\n' : ''))

/** @returns e.g. 「1,032 字，約 3 分鐘」. */
export function lengthOf(doc) {
  let [all, han, words] = [0, 0, 0]
  for (const [, character, word] of textOf(doc).matchAll(parts)) {
    all++
    han += character ? 1 : 0
    words += word ? 1 : 0
  }
  const minutes = Math.max(1, Math.round(han / hanPerMinute + words / wordsPerMinute))
  return `${all.toLocaleString('en')} 字，約 ${minutes} 分鐘`
}
