// Markdown in: the same dialect as the site's renderer, HTML shown as text.
import MarkdownIt from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { MarkdownParser, defaultMarkdownParser } from 'prosemirror-markdown'
import { schema } from '../schema.js'
import { bareAddresses } from './addresses.js'

export const dialect = new MarkdownIt('commonmark', { html: false })
  .enable(['table', 'strikethrough'])
  .use(cjkFriendly)
  .use(bareAddresses)

const cell = { getAttrs: token => ({ align: /text-align:(\w+)/.exec(token.attrGet('style') ?? '')?.[1] ?? null }) }

const plain = token => token.children
  ? token.children.map(plain).join('')
  : token.type === 'softbreak' ? '\n' : token.content

const parser = new MarkdownParser(schema, dialect, {
  ...defaultMarkdownParser.tokens,
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'table_row' },
  th: { block: 'table_header', ...cell },
  td: { block: 'table_cell', ...cell },
  s: { mark: 'strike' },
  image: {
    node: 'image',
    getAttrs: token => ({
      src: token.attrGet('src'),
      title: token.attrGet('title') || null,
      alt: token.children.map(plain).join('') || null,
    }),
  },
})

// A line break in the source stays one: Chinese lines must not be joined by a space.
parser.tokenHandlers.softbreak = state => state.addText('\n')

/** Makes a document of tokens that were read before; throws when the schema has no place for one of them. */
export function fromTokens(tokens) {
  parser.tokenizer = { parse: () => tokens }
  return parser.parse('')
}
