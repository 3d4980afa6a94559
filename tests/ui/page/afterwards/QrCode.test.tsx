import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QrCode } from '../../../../src/ui/page/afterwards/QrCode.tsx'
import { takeawayAddress } from '../../../../src/ui/page/afterwards/takeawayAddress.ts'
import { readAddress } from '../../../../src/readAddress.ts'

const draw = (text: string): string => renderToStaticMarkup(<QrCode text={text} label="A code" />)
/** Whether a module is dark. */
const isDark = (svg: string, x: number, y: number): boolean => svg.includes(`M${x} ${y}h1v1h-1z`)

describe('the code on the takeaway', () => {
  it('has the three squares that phones look for, and quiet around it', () => {
    const svg = draw('https://example.org/?r=odp-en')
    const [, from, , side] = /viewBox="(-\d+) (-\d+) (\d+)/.exec(svg)!.map(Number)
    expect(from).toBe(-3)
    const last = side! - 6 - 1
    for (const [x, y] of [
      [0, 0],
      [last - 6, 0],
      [0, last - 6],
    ] as const) {
      expect(isDark(svg, x, y)).toBe(true)
      expect(isDark(svg, x + 1, y + 1)).toBe(false)
      expect(isDark(svg, x + 3, y + 3)).toBe(true)
    }
    expect(
      isDark(svg, last - 3, last - 3) && isDark(svg, last, last) && isDark(svg, last - 5, last - 5),
    ).toBe(false)
  })

  it('is another for another address', () => {
    expect(draw('https://example.org/?r=odp-en')).not.toBe(draw('https://example.org/?r=odp-cy'))
  })

  it.each([
    ['odp', 'en'],
    ['tr', 'cy'],
  ])('opens the ways in of %s in %s, and carries nothing else', (day, language) => {
    const address = takeawayAddress({ origin: 'https://example.org', pathname: '/index.html' }, day, language)
    expect(address).toBe(`https://example.org/?r=${day}-${language}`)
    expect(readAddress(new URL(address).search)).toMatchObject({ view: 'routes', day, language })
  })
})
