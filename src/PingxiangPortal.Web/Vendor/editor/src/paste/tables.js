// Markdown's tables have a header, no merged cells, and one line in a cell.
import { styleOf } from './neutralise.js'

const rename = (cell, tag) => {
  const other = cell.ownerDocument.createElement(tag)
  other.append(...cell.childNodes)
  for (const { name, value } of cell.attributes) {
    other.setAttribute(name, value)
  }
  cell.replaceWith(other)
  return other
}

/** A merged cell keeps its text at its first place; the others are empty. */
function unmerge(table) {
  const owed = []
  for (const row of table.rows) {
    for (let at = 0; at < Math.max(row.cells.length, owed.length); at++) {
      if (owed[at] > 0) {
        owed[at]--
        row.insertBefore(table.ownerDocument.createElement('td'), row.cells[at] ?? null)
        continue
      }
      const cell = row.cells[at]
      const [wide, high] = [Math.min(cell?.colSpan ?? 1, 50), Math.min(cell?.rowSpan ?? 1, 500)]
      for (let more = 0; more < wide; more++) {
        owed[at + more] = high - 1
        if (more > 0) {
          row.insertBefore(table.ownerDocument.createElement('td'), row.cells[at + more] ?? null)
        }
      }
      at += wide - 1
    }
  }
}

function oneLine(cell) {
  for (const part of cell.querySelectorAll('br,p,div,section,li,h1,h2,h3,h4,h5,h6')) {
    part.after(' ')
    part.replaceWith(...part.childNodes)
  }
  cell.querySelectorAll('ul,ol,blockquote,pre').forEach(part => part.replaceWith(...part.childNodes))
}

function plainCell(cell, isHeader) {
  const align = /text-align\s*:\s*(right|center)/i.exec(styleOf(cell))?.[1] ?? (/^(right|center)$/i.exec(cell.getAttribute('align') ?? '')?.[0])
  const plain = rename(cell, isHeader ? 'th' : 'td')
  oneLine(plain)
  if (isHeader) {
    plain.querySelectorAll('b,strong').forEach(mark => mark.replaceWith(...mark.childNodes))
    if (align) {
      plain.setAttribute('data-align', align.toLowerCase())
    }
  }
}

export function plainTables(body) {
  for (const nested of [...body.querySelectorAll('td table, th table')].reverse()) {
    nested.replaceWith(...[...nested.querySelectorAll('td,th')].flatMap(cell => [...cell.childNodes, ' ']))
  }
  for (const table of body.querySelectorAll('table')) {
    if (table.rows.length <= 1 && (table.rows[0]?.cells.length ?? 0) <= 1) {
      // A frame round a text, not a table.
      table.replaceWith(...(table.rows[0]?.cells[0]?.childNodes ?? []))
      continue
    }
    table.querySelectorAll('caption,colgroup').forEach(part => part.remove())
    unmerge(table)
    ;[...table.rows].forEach((row, top) => [...row.cells].forEach(cell => plainCell(cell, top === 0)))
  }
}
