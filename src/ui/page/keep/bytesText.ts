const MB = 1024 * 1024

/** Bytes as people write them in a language: `5.2 MB`; `less` for less than a tenth of that. */
export function bytesText(bytes: number, language: string): string {
  const megabytes = Math.max(0.1, bytes / MB)
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
  }).format(megabytes)
}

/** A time as people say it: seconds up to a minute and a half, in steps, then minutes. */
export function timeText(seconds: number, language: string): string {
  const isShort = seconds < 90
  const value = isShort ? Math.max(5, Math.ceil(seconds / 5) * 5) : Math.round(seconds / 60)
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isShort ? 'second' : 'minute',
    unitDisplay: 'long',
  }).format(value)
}
