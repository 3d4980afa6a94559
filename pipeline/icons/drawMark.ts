/** As in the wordmark at the door, in units of its own: 53.5 wide, 36 high. */
const WIDTH = 54.5
const MIDDLE = { x: 30.75, y: 20 }
const INK = '#21122e'
const CHALK = '#fcf8f0'
const YOU = '#ffcf33'

/**
 * The mark on ink: a ring is a place; the yellow dot is you.
 * @param size side in pixels
 * @param share of the width that the mark takes, 0 to 1
 * @param corner radius of the ground's corners, in pixels
 */
export function drawMark(size: number, share: number, corner: number): string {
  const scale = (size * share) / WIDTH
  const place = `translate(${size / 2} ${size / 2}) scale(${scale}) translate(${-MIDDLE.x} ${-MIDDLE.y})`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">`,
    `<rect width="${size}" height="${size}" rx="${corner}" fill="${INK}"/>`,
    `<g transform="${place}">`,
    `<circle cx="18" cy="20" r="14.5" fill="none" stroke="${CHALK}" stroke-width="7"/>`,
    `<circle cx="48" cy="20" r="10" fill="${YOU}"/>`,
    `</g></svg>`,
  ].join('')
}
