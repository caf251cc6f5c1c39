// Reads a text block by block. A block becomes rich only if it would be written back with the same meaning;
// every other block is kept as its own Markdown.
import { schema } from '../schema.js'
import { dialect, fromTokens } from './read.js'
import { write } from './write.js'
import { remember } from './memory.js'

const sameSpaces = html => html.replace(/\s*\n\s*/g, '\n').trim()

const isBlank = line => !line.trim()

const rawNode = text => schema.nodes.raw.create(null, text ? schema.text(text) : null)

/** The tokens of each block of the top level. */
function* groups(tokens) {
  for (let from = 0, depth = 0, at = 0; at < tokens.length; at++) {
    depth += tokens[at].nesting
    if (depth === 0) {
      yield tokens.slice(from, at + 1)
      from = at + 1
    }
  }
}

/** The rich form of a block; null when something would get lost. */
function richNode(tokens, references) {
  try {
    const doc = fromTokens(tokens)
    const isSame = doc.childCount === 1
      && sameSpaces(dialect.render(write(doc.firstChild))) === sameSpaces(dialect.renderer.render(tokens, dialect.options, references))
    return isSame ? doc.firstChild : null
  } catch {
    // The schema has no place for one of its parts.
    return null
  }
}

/** Lines between two blocks that are no block to the parser, such as definitions of links. */
function between(lines, from, to) {
  while (from < to && isBlank(lines[from])) {
    from++
  }
  while (to > from && isBlank(lines[to - 1])) {
    to--
  }
  return from < to ? [{ from, to, node: rawNode(lines.slice(from, to).join('\n')) }] : []
}

function blocksOf(source, lines) {
  const references = {}
  const blocks = []
  let line = 0
  for (const tokens of groups(dialect.parse(source, references))) {
    let [from, to] = tokens[0].map
    while (to > from + 1 && isBlank(lines[to - 1]) && tokens[0].type !== 'fence') {
      to--
    }
    blocks.push(...between(lines, line, from))
    blocks.push({ from, to, node: richNode(tokens, references) ?? rawNode(lines.slice(from, to).join('\n')) })
    line = to
  }
  blocks.push(...between(lines, line, lines.length))
  return blocks.length ? blocks : [{ from: 0, to: 0, node: schema.nodes.paragraph.create() }]
}

/**
 * Reads a whole text.
 * @param isShown whether its blocks will be shown, and their bytes matter.
 * @returns the document, and each of its blocks with where it stands in the source.
 */
export function load(text, isShown = true) {
  const source = text.replace(/\r\n?/g, '\n')
  const lines = source.split('\n')
  const starts = [0]
  for (const line of lines) {
    starts.push(starts.at(-1) + line.length + 1)
  }
  const blocks = blocksOf(source, lines).map(({ from, to, node }) => ({
    node,
    from: starts[from],
    to: Math.min(source.length, Math.max(starts[from], starts[to] - 1)),
  }))
  if (isShown) {
    remember(source, blocks)
  }
  return { source, blocks, doc: schema.nodes.doc.create(null, blocks.map(block => block.node)) }
}
