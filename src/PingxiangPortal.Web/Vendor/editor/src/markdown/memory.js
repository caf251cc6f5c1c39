// Which bytes a block was read from. Nodes never change: a block that nobody touched is the very same object, also
// after undoing, and its own bytes are written back. One memory for every text that is read while the page is open.

/** @type {WeakMap<object, {source: string, at: number, count: number, from: number, to: number}[]>} */
const places = new WeakMap()

/** The blocks of the text that was read last, for a document of one. */
let latest = []

export function remember(source, blocks) {
  latest = blocks
  blocks.forEach((block, at) => addPlace(block.node, { source, at, count: blocks.length, from: block.from, to: block.to, blocks }))
}

/**
 * Knows blocks again that were changed and undone: the node is another one, but equal to what stood beside its neighbour.
 * Without it, undoing would leave a block that is written anew.
 */
export function recall(doc) {
  doc.forEach((node, _, at) => {
    if (places.has(node)) {
      return
    }
    const beside = (neighbour, step) => (neighbour && places.get(neighbour) || []).map(place => place.blocks[place.at + step])
    const before = at > 0 ? doc.child(at - 1) : null
    const after = at + 1 < doc.childCount ? doc.child(at + 1) : null
    const found = [...beside(before, 1), ...beside(after, -1), before || after ? null : latest[0]].find(block => block?.node.eq(node))
    if (found) {
      places.set(node, places.get(found.node))
    }
  })
}

/** A block that stayed while the text around it was read anew has a place there as well. */
export function rememberAlso(kept, node) {
  for (const place of places.get(node) ?? []) {
    addPlace(kept, place)
  }
}

function addPlace(node, place) {
  places.set(node, [place, ...(places.get(node) ?? [])])
}

/** The Markdown of an untouched block; undefined for any other. */
export function textOf(node) {
  const place = places.get(node)?.[0]
  return place && place.source.slice(place.from, place.to)
}

/** What stood between two blocks that follow each other in some text that was read. */
export function gap(before, after) {
  for (const first of places.get(before) ?? []) {
    const second = (places.get(after) ?? []).find(place => place.blocks === first.blocks && place.at === first.at + 1)
    if (second) {
      return first.source.slice(first.to, second.from)
    }
  }
  return undefined
}

/** What stood before a block that began its text. */
export function opening(node) {
  const first = places.get(node)?.find(place => place.at === 0)
  return first?.source.slice(0, first.from)
}

/** What stood behind a block that ended its text. */
export function ending(node) {
  const last = places.get(node)?.find(place => place.at === place.count - 1)
  return last?.source.slice(last.to)
}
