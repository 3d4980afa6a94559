import type { Finding } from './Finding.ts'

/** Says how a figure stands to its bar: `met`, or `missed by` how much. Empty for a figure without a bar. */
export function judge({ value, bar, unit }: Finding): string {
  if (bar === undefined) return ''
  if (value <= bar) return 'met'
  return `missed by ${showValue(value - bar)} ${unit}`
}

/** A number as it stands in a table: three digits that count, no more than two behind the point. */
export function showValue(value: number): string {
  const size = Math.abs(value)
  if (size >= 100 || Number.isInteger(value)) return String(Math.round(value))
  return value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3)
}
