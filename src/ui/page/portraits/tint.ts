/**
 * A colour nearer to black or to white.
 * @param hex `#rrggbb`
 * @param by from −1 (black) to 1 (white)
 */
export function tint(hex: string, by: number): string {
  const end = by < 0 ? 0 : 255
  const parts = [1, 3, 5].map((k) => {
    const part = Number.parseInt(hex.slice(k, k + 2), 16)
    return Math.round(part + (end - part) * Math.abs(by))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
