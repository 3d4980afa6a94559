import { describe, expect, it } from 'vitest'
import { figureText } from '../../../src/ui/page/figureText.ts'

describe('figureText', () => {
  it.each([
    ['stream.bytesInFlight', 123_456, '121 KB'],
    ['pool.bytes', 60 * 1048576, '60.0 MB'],
    ['frame.workMs', 3.217, '3.2 ms'],
    ['tiles.resident', 120, '120'],
    ['view.fov', 65.4321, '65.43'],
    ['budget.why', 'growing', 'growing'],
    ['frame.intervalMs', Infinity, '–'],
  ])('%s: %s is written %s', (key, value, text) => {
    expect(figureText(key, value)).toBe(text)
  })
})
