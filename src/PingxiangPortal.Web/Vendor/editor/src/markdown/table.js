// A table as lines of Markdown.
import { TableMap } from 'prosemirror-tables'

const rule = { left: ':---', right: '---:', center: ':---:' }

const row = cells => `| ${cells.join(' | ')} |`

// A cell is one line, and a bar ends it even inside code.
const asCell = text => text
  .replace(/\\?\n/g, ' ')
  .replace(/(\\*)\|/g, (bar, slashes) => (slashes.length % 2 ? bar : `${slashes}\\|`))

/** @param inlineText writes the content of a cell. */
export function tableLines(table, inlineText) {
  const { width, height, map } = TableMap.get(table)
  const cellAt = at => (map.indexOf(map[at]) === at ? table.nodeAt(map[at]) : null)
  const lines = []
  for (let top = 0; top < height; top++) {
    const cells = Array.from({ length: width }, (_, left) => cellAt(top * width + left))
    lines.push(row(cells.map(cell => (cell ? asCell(inlineText(cell.content)) : ''))))
  }
  const rules = Array.from({ length: width }, (_, left) => rule[table.nodeAt(map[left]).attrs.align] ?? '---')
  lines.splice(1, 0, row(rules))
  return lines
}
