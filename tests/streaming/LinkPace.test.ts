import { describe, expect, it } from 'vitest'
import { LinkPace } from '../../src/streaming/LinkPace.ts'

const TILE = 6000

/** Lets tiles of 6000 bytes come over a link of so many bytes a millisecond for so long. */
function load(link: LinkPace, bytesPerMs: number, ms: number): void {
  let now = 0
  let owed = 0
  link.observe(now, false)
  while (now < ms) {
    now += 80
    owed += 80 * bytesPerMs
    for (; owed >= TILE; owed -= TILE) link.arrived(TILE)
    link.observe(now, true)
  }
}

describe('LinkPace', () => {
  it('begins as if the link were a good one', () => {
    expect(new LinkPace().lanes(48)).toBe(48)
  })

  it('has few loads under way on a slow link, but never fewer than eight', () => {
    const link = new LinkPace()
    load(link, 250, 5000)
    expect(link.lanes(48)).toBeGreaterThan(14)
    expect(link.lanes(48)).toBeLessThan(20)
    load(link, 10, 20_000)
    expect(link.lanes(48)).toBe(8)
  })

  it('has more again when the link is better', () => {
    const link = new LinkPace()
    load(link, 50, 5000)
    load(link, 1250, 5000)
    expect(link.lanes(48)).toBe(48)
  })

  it('does not take a pause for a slow link', () => {
    const link = new LinkPace()
    link.observe(0, false)
    link.arrived(TILE)
    link.observe(60_000, false)
    expect(link.lanes(48)).toBe(48)
  })

  it('keeps to the most it is allowed', () => {
    expect(new LinkPace().lanes(16)).toBe(16)
  })
})
