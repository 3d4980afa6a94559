import { escapeHtml } from '../escapeHtml.ts'
import type { ReviewItem } from './reviewItems.ts'

const COLUMNS = [
  'For',
  'Day',
  'Id',
  'What',
  'Words',
  'In English',
  'Basis',
  'Verdict',
  'Note',
  'Role',
  'Date',
] as const

/** The worksheet as CSV for a spreadsheet: with a byte order mark, and no cell that a spreadsheet would calculate. */
export function reviewCsv(items: readonly ReviewItem[]): string {
  const rows = items.map((item) => [...cellsOf(item), '', '', '', ''])
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** The worksheet as a page to print and write on. */
export function reviewPage(items: readonly ReviewItem[], date: string): string {
  const rows = items.map((item) => {
    const cells = cellsOf(item).map((text) => `<td>${escapeHtml(text)}</td>`)
    return `<tr>${cells.join('')}<td></td><td></td><td></td><td></td></tr>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Alongside: to be reviewed</title><style>
body { font: 14px/1.4 sans-serif; margin: 24px }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #555; padding: 4px 6px; text-align: left; vertical-align: top }
th { background: #eee }
td:nth-last-child(-n+4) { min-width: 70px }
@page { size: A4 landscape; margin: 12mm }
@media print { thead { display: table-header-group } tr { break-inside: avoid } }
</style></head><body>
<h1>Alongside: to be reviewed before pupils see it</h1>
<p>Made ${escapeHtml(date)}. ${items.length} items. Write a verdict (right, wrong, unsure), a note, your role and the date. Send it back to whoever gave it to you.</p>
<table><thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></body></html>
`
}

function cellsOf({ who, day, id, kind, text, beside, basis }: ReviewItem): string[] {
  return [who, day, id, kind, text, beside, basis]
}

/** A cell that begins like a formula gets an apostrophe before it, which spreadsheets do not show. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
