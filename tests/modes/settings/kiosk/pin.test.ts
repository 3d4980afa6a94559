import { expect, test } from 'vitest'
import { PIN_PATTERN } from '../../../../src/modes/settings/kiosk/config.ts'
import { createPinDesk } from '../../../../src/modes/settings/kiosk/pin/createPinDesk.ts'
import { hashPin, isPin } from '../../../../src/modes/settings/kiosk/pin/pinHash.ts'
import { fakeCalendar, fakeKept } from './fakes.ts'

const QUICK = 10_000
const salt = () => crypto.getRandomValues(new Uint8Array(16))

test('K-9 a PIN is known again by its hash alone, which does not hold it, and differs each time', async () => {
  const [one, two] = [await hashPin('471100', salt(), QUICK), await hashPin('471100', salt(), QUICK)]
  expect(one).toMatch(PIN_PATTERN)
  expect(one).not.toBe(two)
  expect(one).not.toContain('471100')
  expect(await isPin('471100', one)).toBe(true)
  expect(await isPin('471101', one)).toBe(false)
  expect(await isPin('', one)).toBe(false)
  expect(await isPin('471100', 'nonsense')).toBe(false)
})

test('K-9 five wrong PINs lock for a minute, also the right one, and also after a reload', async () => {
  const kept = fakeKept()
  const calendar = fakeCalendar('2026-11-30T10:00:00')
  const hash = await hashPin('2468', salt(), QUICK)
  const desk = createPinDesk(hash, kept, calendar)
  for (let k = 0; k < 4; k++) expect(await desk.check('0000')).toBe('wrong')
  expect(await desk.check('0000')).toBe('locked')
  expect(await desk.check('2468')).toBe('locked')
  const reloaded = createPinDesk(hash, kept, calendar)
  expect(reloaded.lockedMs()).toBe(60_000)
  calendar.pass(59_999)
  expect(await reloaded.check('2468')).toBe('locked')
  calendar.pass(1)
  expect(await reloaded.check('2468')).toBe('right')
})

test('K-9 a right PIN forgets the wrong ones before it, and a clock that was set back does not lock for hours', async () => {
  const calendar = fakeCalendar('2026-11-30T10:00:00')
  const desk = createPinDesk(await hashPin('2468', salt(), QUICK), fakeKept(), calendar)
  for (let k = 0; k < 4; k++) await desk.check('0000')
  expect(await desk.check('2468')).toBe('right')
  for (let k = 0; k < 5; k++) await desk.check('0000')
  calendar.set('2026-11-29T10:00:00')
  expect(desk.lockedMs()).toBe(0)
})
