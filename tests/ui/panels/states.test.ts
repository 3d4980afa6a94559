import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/experience/index.ts'
import { complaintsOf } from './checkPanels.ts'
import { createPanelRig, speak, type PanelRig } from './panelRig.ts'
import { hear } from '../../experience/playRig.ts'

/** Every day as it is, and each with what makes panels tight: other languages, large and roomy letters. */
const KINDS: readonly (readonly [day: string, language: string, settings: Partial<Settings>])[] = [
  ['odp', 'en', {}],
  ['tr', 'en', {}],
  ['pod', 'en', {}],
  ['odp', 'cy', {}],
  ['tr', 'ar-XB', {}],
  ['pod', 'cy', { textSize: 1.25 }],
  ['odp', 'en', { textSize: 2, captionSize: 2, captionLines: 3 }],
  ['tr', 'en', { textSize: 1.5, face: 'roomy' }],
  ['pod', 'en', { face: 'dyslexic', captionSize: 1.5, captionPlate: 'chalk', captionsFollow: false }],
]

/** Brings about every state of a day that has panels of its own, and tells what they are. */
function everyState(rig: PanelRig, see: (where: string) => void): void {
  const { play, desk, store } = rig
  const settle = (): void => {
    if (store.getState().opened?.kind === 'ask') {
      see('asked')
      play.answer('continue')
    }
  }
  const shown = (where: string): void => {
    see(where)
    for (let k = 0; k < 60; k++) {
      const more = desk
        .panels()
        .flatMap(({ targets }) => targets)
        .find(({ id }) => id.endsWith('/more'))
      if (!more || more.disabled) return
      more.select()
      see(`${where}, page ${k + 2}`)
    }
    throw new Error(`${where} has no last page`)
  }
  for (const { id } of play.day.moments) {
    play.goTo(id)
    settle()
    see(`${id} on arrival`)
    if (rig.find('notes/read')) rig.press('notes/read')
    see(`${id}, said`)
    for (const { hotspot } of play.hotspots()) {
      play.open(hotspot.id)
      shown(hotspot.id)
      play.close()
    }
    hear(rig)
    see(`${id}, heard`)
  }
  play.pause()
  shown('paused')
  for (const section of ['language', 'sound', 'captions', 'text', 'comfort', 'forget']) {
    if (section === 'language') rig.press('section/language')
    else rig.press(`section/${section}`)
    shown(`settings ${section}`)
  }
  rig.press('settings/done')
  rig.press('pause/day')
  shown('journey')
  rig.press('journey/done')
  rig.press('pause/read')
  shown('in words')
  rig.press('reading/done')
  play.pause('calm')
  shown('calm')
  play.resume()
  store.setState({ message: { code: 'network/unreachable', retry: true, back: true } })
  shown('fault')
  store.setState({ message: null })
  play.finish()
  for (const section of ['suit', 'ways', 'know', 'ask', 'takeaway', 'notice']) {
    rig.press(`after/${section}`)
    shown(`afterwards ${section}`)
  }
}

const SLOW_MS = 60_000

describe('the panels of a day', () => {
  it.each(KINDS)(
    'can be read and hit in every state: %s, %s, %o',
    async (id, language, settings) => {
      const rig = await createPanelRig(id, settings)
      await speak(rig, id, language)
      rig.play.begin('free')
      let seen = 0
      everyState(rig, (where) => {
        expect(complaintsOf(rig.desk.panels()), where).toEqual([])
        seen++
      })
      expect(seen).toBeGreaterThan(60)
    },
    SLOW_MS,
  )
})
