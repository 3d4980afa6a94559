import cy from '../../../src/ui/locales/cy.json' with { type: 'json' }
import type { Settings } from '../../../src/experience/index.ts'
import { createDoorDesk } from '../../../src/ui/panels/createDoorDesk.ts'
import type { DoorPanelOptions } from '../../../src/ui/panels/door/DoorFace.ts'
import type { PanelDesk } from '../../../src/ui/panels/Panel.ts'
import { PSEUDO, withPseudo } from '../../../src/ui/pseudoLanguage.ts'
import { doorOptions } from '../page/paperRig.ts'
import { fakeSurroundings } from './panelRig.ts'

export interface DoorRig {
  readonly desk: PanelDesk
  /** Selects the target with this id. @throws when there is none */
  press(id: string): void
}

/** The door with every day open, in a headset, in a language: `en`, `cy` or `ar-XB`. */
export async function createDoorRig(
  change: Partial<DoorPanelOptions> = {},
  settings: Partial<Settings> = {},
  tag = 'en',
): Promise<DoorRig> {
  const found = await doorOptions()
  const language = withPseudo(found.language)
  found.settings.setState(settings)
  if (tag === 'cy') language.add('cy', cy.words)
  if (tag === PSEUDO) language.add(PSEUDO, {})
  await language.change(tag)
  const nothing = (): void => undefined
  const desk = createDoorDesk(
    { ...found, language, ...change },
    { resetView: nothing, turn: nothing, leaveHeadset: nothing },
    {
      ...fakeSurroundings(),
      portraits: () => ({ get: () => undefined, dispose: nothing }),
    },
  )
  return {
    desk,
    press(id) {
      const target = desk
        .panels()
        .flatMap(({ targets }) => targets)
        .find((one) => one.id === id)
      if (!target || target.disabled) throw new Error(`${id} cannot be pressed`)
      target.select()
    },
  }
}
