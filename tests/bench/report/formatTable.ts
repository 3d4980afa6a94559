import type { Outcome } from './Finding.ts'
import { judge, showValue } from './judge.ts'

const HEAD = ['figure', 'value', 'bar', '']

/** The outcome of one bench as lines of text, in columns. */
export function formatTable({ bench, findings, trouble }: Outcome): string {
  const rows = findings.map((finding) => [
    finding.note === undefined ? finding.what : `${finding.what} (${finding.note})`,
    `${showValue(finding.value)} ${finding.unit}`,
    finding.bar === undefined ? '' : `≤ ${showValue(finding.bar)}`,
    judge(finding),
  ])
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  )
  const lines = [HEAD, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[1]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
  return [
    `\n${bench}`,
    ...(findings.length > 0 ? lines : []),
    ...(trouble === undefined ? [] : [`could not be measured: ${trouble}`]),
  ].join('\n')
}
