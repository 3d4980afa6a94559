import { describe, expect, it } from 'vitest'
import { forgetsInAWeek, nearlyForgotten } from '../../../src/platform/offline/forgetting.ts'
import { createRoom } from '../../../src/platform/offline/room.ts'

const GB = 1024 ** 3
const DAY_MS = 86_400_000
const SAFARI =
  'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1'
const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

describe('room on the device', () => {
  it('O-5 asks to stay, and says whether it may', async () => {
    expect(await createRoom({ persisted: async () => false, persist: async () => true }).persist()).toBe(true)
    expect(await createRoom({ persisted: async () => false, persist: async () => false }).persist()).toBe(
      false,
    )
    expect(await createRoom({ persisted: async () => Promise.reject(new Error('no')) }).persist()).toBe(false)
    expect(await createRoom(undefined).persist()).toBe(false)
  })

  it('O-5 refuses what does not fit, with a reserve, and says how much there is', async () => {
    const room = createRoom({ estimate: async () => ({ quota: 10_000, usage: 4000 }) })
    await room.check(5000)
    await expect(room.check(5900)).rejects.toMatchObject({
      problem: { kind: 'full', needBytes: 5900, freeBytes: 6000 },
    })
    await createRoom({ estimate: async () => Promise.reject(new Error('no')) }).check(GB)
  })

  it('O-8 takes very little room for a private or a guest window', async () => {
    expect(await createRoom({ estimate: async () => ({ quota: GB / 10, usage: 0 }) }).isTiny()).toBe(true)
    expect(await createRoom({ estimate: async () => ({ quota: 10 * GB, usage: 0 }) }).isTiny()).toBe(false)
    expect(await createRoom(undefined).isTiny()).toBe(false)
  })
})

describe('O-7 a browser that throws away what is not opened for a week', () => {
  it('is Safari, unless the app is on the home screen', () => {
    expect(forgetsInAWeek({ userAgent: SAFARI, isInstalled: false })).toBe(true)
    expect(forgetsInAWeek({ userAgent: SAFARI, isInstalled: true })).toBe(false)
    expect(forgetsInAWeek({ userAgent: CHROME, isInstalled: false })).toBe(false)
  })

  it('is warned of when the last start was more than five days ago', () => {
    const traits = { userAgent: SAFARI, isInstalled: false }
    const today = 1_800_000_000_000
    expect(nearlyForgotten(traits, today - 6 * DAY_MS, today)).toBe(true)
    expect(nearlyForgotten(traits, today - 4 * DAY_MS, today)).toBe(false)
    expect(nearlyForgotten(traits, 0, today)).toBe(false)
    expect(nearlyForgotten({ ...traits, userAgent: CHROME }, today - 6 * DAY_MS, today)).toBe(false)
  })
})
