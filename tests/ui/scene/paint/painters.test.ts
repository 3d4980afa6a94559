import { describe, expect, it } from 'vitest'
import { createPaint } from '../../../../src/ui/scene/createPaint.ts'
import { clockHands } from '../../../../src/ui/scene/paint/paintClock.ts'
import { layoutWay } from '../../../../src/ui/scene/paint/paintWay.ts'
import { layoutLabel } from '../../../../src/ui/scene/paint/paintLabel.ts'
import { createFakeBrush } from './fakeBrush.ts'

const corner = { yaw: 0, pitch: 0, distance: 1 }
const corners: [typeof corner, typeof corner, typeof corner, typeof corner] = [corner, corner, corner, corner]
const word = (key: string) => `[${key}]`

describe('a monitor', () => {
  const overlay = { id: 'm', kind: 'monitor' as const, corners, heart: 68, oxygen: 98, breath: 12 }
  const painted = (tMs: number, over = {}) => {
    const fake = createFakeBrush()
    createPaint({ ...overlay, ...over }, 'odp-4', word).paint(fake.brush, 300, 200, tMs)
    return fake
  }

  it('shows the day’s numbers with labels from the language', () => {
    const { texts } = painted(0, { pressure: [118, 72] })
    expect(texts).toEqual(
      expect.arrayContaining(['68', '98', '12', '118/72', '[monitor.heart]', '[monitor.pressure]']),
    )
  })

  it('leaves out what the day leaves out', () => {
    const { texts } = painted(0, { heart: undefined, oxygen: undefined })
    expect(texts).toEqual(['[monitor.breath]', '12'])
  })

  it('moves: another time gives another trace, the same time the same', () => {
    expect(painted(2000).path).toEqual(painted(2000).path)
    expect(painted(2000).path).not.toEqual(painted(2066).path)
  })
})

describe('a board', () => {
  it('writes each line’s word and its number', () => {
    const fake = createFakeBrush()
    const lines = [
      { id: 'swabs', value: 10 },
      { id: 'time-out', style: 'box' as const },
    ]
    const drawn = createPaint(
      { id: 'board', kind: 'board', corners, surface: 'screen', lines },
      'odp-4',
      word,
    )
    drawn.paint(fake.brush, 800, 400, 0)
    expect(fake.texts).toEqual(['[odp-4.board.swabs]', '10', '[odp-4.board.time-out]'])
    expect(drawn.tickMs).toBe(Infinity)
  })

  it('is written letter by letter with a marker on a whiteboard', () => {
    const fake = createFakeBrush()
    const lines = [{ id: 'a' }]
    const board = { id: 'b', kind: 'board' as const, corners, surface: 'whiteboard' as const, lines }
    createPaint(board, 's', () => 'Swabs').paint(fake.brush, 800, 400, 0)
    expect(fake.texts.join('')).toBe('Swabs')
    expect(fake.texts.length).toBe(5)
  })
})

describe('a film', () => {
  const film = (shows: 'keyhole') => createPaint({ id: 'f', kind: 'film', corners, shows }, 's', word)

  it('moves gently where it can be drawn', () => {
    const at = (tMs: number) => {
      const fake = createFakeBrush()
      film('keyhole').paint(fake.brush, 300, 200, tMs)
      return fake.path
    }
    expect(at(1000)).not.toEqual(at(1100))
  })

  it.each(['keyhole', 'room-cameras', 'plan', 'picture-match', 'running', 'pressure-map'] as const)(
    'leaves no screen blank: %s',
    (shows) => {
      const fake = createFakeBrush()
      const drawn = createPaint({ id: 'f', kind: 'film', corners, shows }, 's', word)
      drawn.paint(fake.brush, 300, 200, 500)
      expect(fake.path.length + fake.boxes.length).toBeGreaterThan(10)
    },
  )

  it('shows a raised hand on the cameras once the sign has come', () => {
    const drawn = (sign: boolean) => {
      const fake = createFakeBrush()
      const cameras = { id: 'f', kind: 'film' as const, corners, shows: 'room-cameras' as const }
      createPaint(cameras, 's', word, { counts: {}, sign, off: 0 }).paint(fake.brush, 300, 200, 0)
      return fake.path
    }
    expect(drawn(true)).not.toEqual(drawn(false))
  })

  it('brings the X-ray picture onto the plan as the couch moves', () => {
    const first = (off: number) => {
      const fake = createFakeBrush()
      const match = { id: 'f', kind: 'film' as const, corners, shows: 'picture-match' as const }
      createPaint(match, 's', word, { counts: {}, sign: false, off }).paint(fake.brush, 300, 200, 0)
      return fake.path
    }
    const half = first(0).length / 2
    expect(first(0).slice(0, half)).toEqual(first(0).slice(half))
    expect(first(-0.2).slice(0, half)).not.toEqual(first(-0.2).slice(half))
  })
})

describe('a board that fills', () => {
  it('says what was counted so far instead of what the day says', () => {
    const fake = createFakeBrush()
    const lines = [
      { id: 'swabs', value: 10 },
      { id: 'blades', value: 1 },
    ]
    const board = { id: 'b', kind: 'board' as const, corners, surface: 'screen' as const, lines }
    createPaint(board, 's', word, { counts: { swabs: 4 }, sign: false, off: 0 }).paint(
      fake.brush,
      800,
      400,
      0,
    )
    expect(fake.texts).toEqual(['[s.b.swabs]', '4', '[s.b.blades]', '1'])
  })
})

describe('clockHands', () => {
  it('shows the scene’s time on arrival and goes on from there', () => {
    expect(clockHands('09:15', 0)).toEqual({ hour: 9.25 / 12, minute: 0.25, second: 0 })
    const later = clockHands('09:15', 90_400)
    expect(later.minute * 60).toBeCloseTo(16.5)
    expect(later.second * 60).toBeCloseTo(30)
  })

  it('passes noon', () => {
    expect(clockHands('23:59', 120_000).hour).toBeCloseTo(1 / 720)
  })
})

describe('layoutWay', () => {
  const measure = (text: string) => text.length * 0.5

  it('is large enough to be hit, with a short name too', () => {
    const layout = layoutWay('In', measure)
    expect(Math.min(layout.width, layout.height)).toBeGreaterThan(4.9)
  })

  it('wraps a long name and makes room for it', () => {
    const short = layoutWay('On to recovery', measure)
    const long = layoutWay('Through the doors, into Theatre 4', measure)
    expect(short.lines.length).toBe(1)
    expect(long.lines.join(' ')).toBe('Through the doors, into Theatre 4')
    expect(long.lines.length).toBe(2)
    expect(long.height).toBeGreaterThan(short.height)
  })
})

describe('layoutLabel', () => {
  const measure = (text: string) => text.length * 0.5

  it('keeps short names short, and does not make towers of long ones', () => {
    expect(layoutLabel('The linac', undefined, measure).lines).toEqual(['The linac'])
    const long = layoutLabel(
      'Look round: only the patient stays (a support worker is behind the shelf: ask him to leave)',
      undefined,
      measure,
    )
    expect(long.lines.length).toBeLessThanOrEqual(4)
    expect(long.width).toBeLessThan(30)
    expect(long.height).toBeLessThan(10)
  })

  it('has room for what one may do', () => {
    const plain = layoutLabel('Count together', undefined, measure)
    const noted = layoutLabel('Count together', 'Have a go', measure)
    expect(noted.height).toBeGreaterThan(plain.height + 1.5)
  })
})
