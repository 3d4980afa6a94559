import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/experience/index.ts'
import { complaintsOf } from './checkPanels.ts'
import { createDoorRig, type DoorRig } from './doorRig.ts'

const KINDS: readonly (readonly [language: string, settings: Partial<Settings>])[] = [
  ['en', {}],
  ['cy', {}],
  ['ar-XB', {}],
  ['en', { textSize: 2 }],
  ['cy', { textSize: 1.5 }],
  ['cy', { face: 'dyslexic' }],
]
const DAYS = ['odp', 'tr', 'pod']

function shown({ desk }: DoorRig, where: string): void {
  expect(complaintsOf(desk.panels()), where).toEqual([])
}

const SLOW_MS = 60_000

describe('the panels of the door', { timeout: SLOW_MS }, () => {
  it.each(KINDS)('can be read and hit: %s, %o', async (language, settings) => {
    const rig = await createDoorRig({ resume: { day: 'tr', moment: 'tr-m4' } }, settings, language)
    shown(rig, 'the door')
    for (const day of DAYS) {
      rig.press(`card/${day}`)
      shown(rig, `how long with ${day}`)
      rig.press('length/close')
    }
    rig.press('section/language')
    for (const section of ['sound', 'captions', 'text', 'comfort', 'forget', 'language']) {
      rig.press(`section/${section}`)
      shown(rig, `settings ${section}`)
    }
    rig.press('settings/done')
    rig.press('others')
    shown(rig, 'what else there is')
    expect(rig.desk.panels().map(({ id }) => id)).toEqual(['others', 'bar'])
  })

  it('lead into a day, back into one that was left, and to what a page can do', async () => {
    const asked: string[] = []
    const rig = await createDoorRig({
      resume: { day: 'tr', moment: 'tr-m4' },
      onChoose: (day, cut) => void asked.push(`${day} ${cut}`),
      onResume: (day, moment) => void asked.push(`${day} ${moment}`),
    })
    for (const day of DAYS) {
      rig.press(`card/${day}`)
      rig.press('cut/day')
      rig.press('length/close')
    }
    rig.press('resume')
    expect(asked).toEqual(['odp day', 'tr day', 'pod day', 'tr tr-m4'])
  })
})
