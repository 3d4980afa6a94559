/** A figure as people read it: bytes as KB or MB, times with one digit, whole numbers whole. */
export function figureText(key: string, value: number | string): string {
  if (typeof value === 'string') return value
  if (!Number.isFinite(value)) return '–'
  const name = key.slice(key.lastIndexOf('.') + 1)
  if (/bytes/i.test(name)) {
    return value >= 1e6 ? `${(value / 1048576).toFixed(1)} MB` : `${Math.round(value / 1024)} KB`
  }
  if (/ms$/i.test(name)) return `${value.toFixed(1)} ms`
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
