// Bare addresses in running text. The site links them, so no mark inside one means anything, and none is escaped.

/** Letters that an address may hold; Chinese ends it. What punctuation ends a sentence is not its part. */
const address = /https?:\/\/[\w\-.~:/?#@!$&'()+,;=%]*[\w\-/#=&%+$@]/g

/** Cuts a text into [text, isAddress] pieces. */
export function pieces(text) {
  const found = []
  let from = 0
  for (const { 0: match, index } of text.matchAll(address)) {
    found.push([text.slice(from, index), false], [match.replace(/_+$/, ''), true])
    from = index + found.at(-1)[0].length
  }
  found.push([text.slice(from), false])
  return found
}

/** markdown-it reads on at the colon: the letters before it are already taken as text. */
export function bareAddresses(dialect) {
  dialect.inline.ruler.before('escape', 'bare_address', (state, silent) => {
    const scheme = /https?$/i.exec(state.pending)?.[0]
    if (!scheme || !state.src.startsWith('://', state.pos)) {
      return false
    }
    const whole = pieces(state.src.slice(state.pos - scheme.length, state.posMax).toLowerCase()).find(([, isAddress]) => isAddress)
    const length = whole ? whole[0].length - scheme.length : 0
    if (length <= 3) {
      return false
    }
    if (!silent) {
      state.pending += state.src.slice(state.pos, state.pos + length)
    }
    state.pos += length
    return true
  })
}
