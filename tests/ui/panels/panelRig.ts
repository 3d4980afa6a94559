import { readFileSync } from 'node:fs'
import cy from '../../../src/ui/locales/cy.json' with { type: 'json' }
import type { Settings } from '../../../src/experience/index.ts'
import type { HeadsetActions } from '../../../src/ui/panels/HeadsetActions.ts'
import { rememberMeasure } from '../../../src/ui/panels/kit/Typesetter.ts'
import { createPanelDesk } from '../../../src/ui/panels/createPanelDesk.ts'
import type { Panel, PanelDesk, PanelTarget } from '../../../src/ui/panels/Panel.ts'
import type { PanelSurroundings } from '../../../src/ui/panels/PanelSurroundings.ts'
import { PSEUDO, withPseudo } from '../../../src/ui/pseudoLanguage.ts'
import { createPlayedDay, type PlayedDay } from '../playedDay.ts'

/** About as wide as the letters of the look: narrow ones and broad ones. */
export function fakeMeasure(text: string, weight = 500, face = ''): number {
  let width = 0
  for (const letter of text)
    width += /[iljtfrI.,:;'’! ]/.test(letter) ? 0.3 : /[mwMW@]/.test(letter) ? 0.85 : 0.56
  return width * (weight >= 700 ? 1.05 : 1) * (/Lexend|Dyslexic/.test(face) ? 1.15 : 1)
}

export function fakeSurroundings(): PanelSurroundings {
  return {
    measure: rememberMeasure(fakeMeasure),
    pictures: { get: () => undefined, dispose: () => undefined },
    page: { origin: 'https://alongside.example', pathname: '/' },
    letters: () => undefined,
    onChange: () => () => undefined,
  }
}

export interface PanelRig extends PlayedDay {
  readonly desk: PanelDesk
  /** What was asked of the headset, in order. */
  readonly headset: string[]
  panel(id: string): Panel | undefined
  /** Selects the first target whose id or label is, or matches, this. @throws when there is none */
  press(what: string | RegExp): void
  find(what: string | RegExp): PanelTarget | undefined
}

/** A real day with its panels, in a headset that only writes down what it is asked. */
export async function createPanelRig(
  id: string,
  settings: Partial<Settings> = {},
  time?: HeadsetActions['time'],
): Promise<PanelRig> {
  const played = await createPlayedDay(id, settings)
  const ui = { ...played.ui, language: withPseudo(played.ui.language) }
  const headset: string[] = []
  const look = ui.visit.look
  const actions: HeadsetActions = {
    resetView: () => void headset.push('reset'),
    turn(deg) {
      headset.push(`turn ${Math.round(deg)}`)
      look.set({ yawDeg: look.look.yawDeg + deg })
    },
    leaveHeadset: () => void headset.push('leave'),
    ...(time && { time }),
  }
  const desk = createPanelDesk(ui, actions, fakeSurroundings())
  const find = (what: string | RegExp): PanelTarget | undefined =>
    desk
      .panels()
      .flatMap(({ targets }) => targets)
      .find(({ id: name, label }) =>
        typeof what === 'string' ? name === what || label === what : what.test(name) || what.test(label),
      )
  return {
    ...played,
    ui,
    desk,
    headset,
    panel: (name) => desk.panels().find((panel) => panel.id === name),
    find,
    press(what) {
      let target = find(what)
      // What does not fit stands on another page.
      for (let back = find(/\/back$/); !target && back && !back.disabled; back = find(/\/back$/)) {
        back.select()
        target = find(what)
      }
      for (let more = find(/\/more$/); !target && more && !more.disabled; more = find(/\/more$/)) {
        more.select()
        target = find(what)
      }
      if (!target)
        throw new Error(
          `No target ${String(what)} among ${desk
            .panels()
            .map(({ id: name }) => name)
            .join()}`,
        )
      if (target.disabled) throw new Error(`${target.id} is disabled`)
      target.select()
    },
  }
}

/** Goes over to a language, with the day's words in it: `en`, `cy`, or `ar-XB`, which nobody speaks. */
export async function speak({ ui }: PanelRig, id: string, tag: string): Promise<void> {
  if (tag === 'cy') {
    const day = JSON.parse(
      readFileSync(new URL(`../../../scenes/${id}/locales/cy.json`, import.meta.url), 'utf8'),
    ) as { words: Record<string, string> }
    ui.language.add('cy', { ...cy.words, ...day.words })
  }
  if (tag === PSEUDO) ui.language.add(PSEUDO, {})
  await ui.language.change(tag)
}
