import { createStore } from 'zustand/vanilla'
import { createDisposer } from '../../shared/index.ts'
import { openDays, speakDoor } from '../page/door/DoorOptions.ts'
import { plainBar } from './barPanel.ts'
import { planCard } from './door/planCard.ts'
import { doorControls } from './door/doorControls.ts'
import { NOTHING_CHOSEN, type DoorFace, type DoorPanelOptions, type DoorRemembered } from './door/DoorFace.ts'
import { headPanel, waysPanel } from './door/headPanel.ts'
import { lengthPanel } from './door/lengthPanel.ts'
import { othersPanel } from './door/othersPanel.ts'
import { createPortraits } from './door/Portraits.ts'
import type { HeadsetActions } from './HeadsetActions.ts'
import { Desk } from './kit/Desk.ts'
import type { PanelPlan } from './kit/PanelPlan.ts'
import type { PanelDesk } from './Panel.ts'
import { createPanelContext } from './PanelContext.ts'
import { browserSurroundings, type PanelSurroundings } from './PanelSurroundings.ts'
import { settingsPanel } from './settingsPanel.ts'
import { above, isInReach } from './zones.ts'

/** The panels of the door: whose day one could step into, how long, and everything a visitor may want to set before. */
export function createDoorDesk(
  options: DoorPanelOptions,
  actions: HeadsetActions,
  around: PanelSurroundings = browserSurroundings(),
): PanelDesk {
  const { catalogue, language, settings } = options
  const disposer = createDisposer()
  const memory = createStore<DoorRemembered>(() => NOTHING_CHOSEN)
  speakDoor(catalogue, language)
  const people = openDays(catalogue).map(({ door }) => door.narrator)
  const portraits =
    around.portraits?.(people, () => desk.changed()) ?? createPortraits(people, () => desk.changed())

  const desk = new Desk(
    () => {
      const context = createPanelContext({
        language,
        settings,
        actions,
        measure: around.measure,
        pages: memory.getState().pages,
        turnPage: (plate, page) => memory.setState(({ pages }) => ({ pages: { ...pages, [plate]: page } })),
        hasPicture: (address) => around.pictures.get(address) !== undefined,
      })
      return describeDoor({
        ...context,
        options,
        memory: memory.getState(),
        remember: memory.setState,
        portrait: (person) => portraits.get(person),
      })
    },
    (address) => around.pictures.get(address),
  )
  disposer.add(memory.subscribe(() => desk.changed()))
  disposer.add(
    settings.subscribe((now, before) => {
      if (now.face !== before.face) around.letters(now.face)
      desk.changed()
    }),
  )
  disposer.add(language.on('changed', () => desk.changed()))
  disposer.add(around.onChange(() => desk.changed()))
  around.letters(settings.getState().face)
  return {
    panels: () => desk.panels(),
    onChange: (listener) => desk.onChange(listener),
    dispose() {
      disposer.dispose()
      desk.dispose()
    },
  }
}

function describeDoor(face: DoorFace): readonly PanelPlan[] {
  const { options, memory, remember, actions } = face
  const bar = plainBar(face, doorControls(face), () => actions.leaveHeadset())
  const floor = above(bar.height)
  const days = openDays(options.catalogue)
  const chosen = days.find(({ id }) => id === memory.chosen)
  if (memory.section !== null) {
    const settings = settingsPanel(
      face,
      {
        section: memory.section,
        languages: options.languages,
        forgetting: memory.forgetting,
        open: (section) => remember({ section, forgetting: false }),
        askToForget: (forgetting) => remember({ forgetting }),
        forget: () => options.onForget(),
      },
      floor,
    )
    return [settings, bar]
  }
  if (memory.others) return [othersPanel(face, floor), bar]
  if (chosen) return [lengthPanel(face, chosen, floor), bar]
  const cards = days.map((day, k) => planCard(face, day, k, days.length))
  const highest = Math.max(0, ...cards.map(({ height }) => height))
  const head = headPanel(face, above(highest, floor), true)
  if (isInReach(head.height, above(highest, floor)))
    return [head, ...cards.map((card) => card.stand(floor, highest)), bar]
  // Where the cards are high, what can be pressed above them stands below.
  const ways = waysPanel(face, floor)
  const onWays = above(ways.height, floor)
  return [
    headPanel(face, above(highest, onWays), false),
    ...cards.map((card) => card.stand(onWays, highest)),
    ways,
    bar,
  ]
}
