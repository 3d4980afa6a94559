import cy from '../../../src/ui/locales/cy.json' with { type: 'json' }
import type { Settings } from '../../../src/experience/index.ts'
import type { HeadsetActions } from '../../../src/ui/panels/HeadsetActions.ts'
import { createPanelDesk } from '../../../src/ui/panels/createPanelDesk.ts'
import type { Panel, PanelDesk, PanelTarget } from '../../../src/ui/panels/Panel.ts'
import type { PanelSurroundings } from '../../../src/ui/panels/PanelSurroundings.ts'
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
    measure: fakeMeasure,
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
  const { ui } = played
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
    desk,
    headset,
    panel: (name) => desk.panels().find((panel) => panel.id === name),
    find,
    press(what) {
      const target = find(what)
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

export const WELSH = cy.words
