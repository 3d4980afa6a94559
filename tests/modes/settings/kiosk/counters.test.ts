import { describe, expect, it, test } from 'vitest'
import { medianDwellSeconds } from '../../../../src/modes/settings/kiosk/counters/Counts.ts'
import { countsCsv } from '../../../../src/modes/settings/kiosk/counters/countsCsv.ts'
import { createCounters } from '../../../../src/modes/settings/kiosk/counters/createCounters.ts'
import type { Guest } from '../../../../src/modes/settings/kiosk/KioskState.ts'
import { staffReport } from '../../../../src/modes/settings/kiosk/staffReport.ts'
import { parseKioskConfig } from '../../../../src/modes/settings/kiosk/config.ts'
import { fakeCalendar, fakeKept } from './fakes.ts'

const guest = (seconds: number): Guest => ({
  begunMs: 0,
  inputMs: seconds * 1000,
  language: 'en',
  day: 'odp',
  cut: 'short',
  openingMs: null,
  lineMs: null,
  completed: false,
  extraMs: 0,
})

function fair() {
  const kept = fakeKept()
  const calendar = fakeCalendar('2026-11-30T09:58:00')
  const counters = createCounters(kept, calendar)
  return { kept, calendar, counters }
}

describe('K-19 counts', () => {
  it('are by the hour, in words that name nobody', () => {
    const { kept, calendar, counters } = fair()
    counters.touched()
    counters.started('odp', 'en')
    calendar.pass(180_000)
    counters.completed('odp')
    counters.reset('finished', guest(200))
    expect(counters.read()['2026-11-30']!.hours).toEqual({
      9: { touched: 1, starts: { odp: 1 }, completions: {}, languages: { en: 1 }, resets: {} },
      10: { touched: 0, starts: {}, completions: { odp: 1 }, languages: {}, resets: { finished: 1 } },
    })
    const text = JSON.stringify([...kept.written])
    expect(text).not.toMatch(/\d{2}:\d{2}/)
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
    // No time finer than an hour, and no length of any one visit.
    expect(text).not.toMatch(/\b(200|200000|1764\d{9})\b/)
  })

  it('tell how long visits took only of so many that nobody can be told apart', () => {
    const { counters } = fair()
    for (const seconds of [40, 100, 160, 170]) counters.reset('idle', guest(seconds))
    expect(medianDwellSeconds(counters.read()['2026-11-30']!)).toBeNull()
    counters.reset('idle', guest(300))
    expect(medianDwellSeconds(counters.read()['2026-11-30']!)).toBe(165)
  })

  it('do not count the length of a visit in which no day was begun', () => {
    const { counters } = fair()
    counters.reset('idle', { ...guest(100), day: null })
    counters.reset('fault', null)
    expect(counters.read()['2026-11-30']!.dwell).toEqual({})
  })

  it('are kept for a month of fairs, and no longer', () => {
    const { calendar, counters } = fair()
    for (let day = 0; day < 40; day++) {
      counters.touched()
      calendar.pass(86_400_000)
    }
    expect(Object.keys(counters.read())).toHaveLength(31)
  })

  it.each([undefined, null, 7, 'x', { '2026-11-30': 'x' }, { x: {} }, { '2026-11-30': { hours: { 9: 4 } } }])(
    'begin anew where what was kept makes no sense: %j',
    (nonsense) => {
      const { kept, counters } = fair()
      kept.write('counts', nonsense)
      counters.touched()
      expect(counters.read()['2026-11-30']!.hours[9]!.touched).toBe(1)
    },
  )
})

test('K-19 the table has a row an hour, is safe in a spreadsheet, and no row is about one visitor', () => {
  const { counters } = fair()
  for (let k = 0; k < 6; k++) {
    counters.touched()
    counters.started('odp', 'cy')
    counters.reset('idle', guest(100))
  }
  const csv = countsCsv(counters.read(), ['odp', '=HYPERLINK("x")'], ['en', 'cy'])
  const [head, hour, day, ...rest] = csv.replace('\uFEFF', '').split('\r\n')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(head!.split(',').slice(0, 3)).toEqual(['date', 'hour', 'touched'])
  expect(csv).not.toMatch(/(^|,|")[=+@]/m)
  expect(hour).toBe('2026-11-30,09:00,6,6,0,0,0,0,6,0,6,0,0,0,0,6,0,')
  expect(day).toMatch(/^2026-11-30,all day,.*,105$/)
  expect(rest).toEqual([''])
})

test('K-19 the staff page shows the newest day first, and never the PIN', () => {
  const { calendar, counters } = fair()
  counters.started('odp', 'en')
  calendar.pass(2 * 86_400_000 + 3 * 3_600_000)
  counters.started('tr', 'cy')
  calendar.pass(2 * 3_600_000)
  counters.started('tr', 'cy')
  const hash = `pbkdf2-sha256$600000$${'A'.repeat(22)}==$${'B'.repeat(43)}=`
  const report = staffReport(parseKioskConfig({ pin: hash }, 'kiosk.json'), counters.read(), ['odp', 'tr'], {
    healed: 0,
    waitingUpdate: false,
  })
  expect(report.days.map(({ date }) => date)).toEqual(['2026-12-02', '2026-11-30'])
  expect(report.days[0]!.hours).toEqual([
    { hour: 12, starts: 1, completions: 0 },
    { hour: 13, starts: 0, completions: 0 },
    { hour: 14, starts: 1, completions: 0 },
  ])
  expect(JSON.stringify(report)).not.toContain('BBBB')
})
