import { describe, expect, it } from 'vitest'
import { createFakeVisit } from './fakeVisit.ts'

describe('createAim', () => {
  it('gets a scene ready when its way is aimed at, and lets go when it is not', async () => {
    const { ui, asked } = await createFakeVisit({})
    const [out, , back] = ui.visit.day.scenes[0]!.ways
    const seen: (string | undefined)[] = []
    ui.aim.on('changed', (event) => seen.push(event.way))
    ui.aim.at(out)
    ui.aim.at(out)
    ui.aim.at(back)
    ui.aim.at(undefined)
    expect(asked).toEqual(['hint recovery', 'drop recovery', 'hint setting-up', 'drop setting-up'])
    expect(seen).toEqual(['out', 'back', undefined])
  })

  it('aims at things that are no ways as well, one at a time', async () => {
    const { ui, asked } = await createFakeVisit({})
    const [out] = ui.visit.day.scenes[0]!.ways
    ui.aim.at(out)
    expect(ui.aim.thing).toBe('way/out')
    ui.aim.point('hotspot/tray')
    expect([ui.aim.thing, ui.aim.way]).toEqual(['hotspot/tray', undefined])
    expect(asked).toEqual(['hint recovery', 'drop recovery'])
    ui.aim.point(undefined)
    expect(ui.aim.thing).toBeUndefined()
  })
})
