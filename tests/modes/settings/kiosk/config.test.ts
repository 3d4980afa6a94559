import { describe, expect, it, test } from 'vitest'
import { parseKioskConfig } from '../../../../src/modes/settings/kiosk/config.ts'
import { isOpen } from '../../../../src/modes/settings/kiosk/isOpen.ts'
import { targetPx } from '../../../../src/modes/settings/kiosk/targetPx.ts'

const messageOf = (json: unknown): string => {
  try {
    parseKioskConfig(json, 'kiosk.json')
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('kiosk.json', () => {
  it('may be empty: everything has a usual value', () => {
    expect(parseKioskConfig({}, 'kiosk.json')).toEqual({
      idleSeconds: 60,
      countdownSeconds: 20,
      maxVisitMinutes: null,
      volumeCap: 0.5,
      ppi: 92,
      reachMode: false,
      allowWholeDay: false,
      closed: null,
      pin: null,
      counters: true,
      keepDays: true,
    })
  })

  it.each([
    [{ idleSecond: 60 }, '$.idleSecond: found an unknown key', 'Did you mean "idleSeconds"?'],
    [{ idleSeconds: 20 }, '$.idleSeconds: found 20', '30'],
    [{ countdownSeconds: 5 }, '$.countdownSeconds: found 5', '20'],
    [{ volumeCap: 3 }, '$.volumeCap: found 3', '1'],
    [{ closed: { from: '25:00', to: '09:00' } }, '$.closed.from: found "25:00"', 'a time of day as hh:mm'],
    [{ pin: '1234' }, '$.pin: found "1234"', 'what `npm run kiosk:pin` prints'],
    [{ languages: ['en'], language: 'cy' }, '$.language: found "cy"', 'one of $.languages: en'],
    ['x', '$: found "x"', 'an object'],
  ])('says of %j what is wrong, where, and what belongs there', (json, where, expected) => {
    expect(messageOf(json)).toContain(`kiosk.json ${where}`)
    expect(messageOf(json)).toContain(expected)
  })
})

test('K-13 opening hours may go over midnight', () => {
  const at = (time: string): Date => new Date(`2026-11-30T${time}:00`)
  const night = { from: '18:00', to: '08:30' }
  expect(
    ['07:59', '08:30', '12:00', '17:59', '18:00', '23:59', '00:00'].map((time) => isOpen(night, at(time))),
  ).toEqual([false, true, true, true, false, false, false])
  const lunch = { from: '12:00', to: '13:00' }
  expect(['11:59', '12:00', '12:59', '13:00'].map((time) => isOpen(lunch, at(time)))).toEqual([
    true,
    false,
    false,
    true,
  ])
  expect(isOpen(null, at('03:00'))).toBe(true)
})

test('K-15 20 mm are more px the finer a screen is, and never fewer than 44', () => {
  expect(targetPx(92, 1)).toBe(73)
  expect(targetPx(184, 2)).toBe(73)
  expect(targetPx(40, 1)).toBe(44)
  expect(targetPx(160, 1)).toBe(126)
})
