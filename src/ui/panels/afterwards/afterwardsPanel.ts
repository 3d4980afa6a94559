import type { IconName } from '../../page/iconPaths.ts'
import { nameOf } from '../../page/nameOf.ts'
import type { DayFace } from '../day/DayFace.ts'
import type { PanelPlan } from '../kit/PanelPlan.ts'
import { innerOf, planPlate } from '../kit/planPlate.ts'
import type { Row } from '../kit/Row.ts'
import { roomAbove, standingOn } from '../zones.ts'
import { askRows } from './askRows.ts'
import { likeRows } from './likeRows.ts'
import { noticedRows } from './noticedRows.ts'
import { AFTER_SECTIONS, type AfterSection } from './sections.ts'
import { takeawayRows } from './takeawayRows.ts'
import { knowRows, wayRows } from './wayRows.ts'

const WIDTH = 48
const TITLES: Readonly<Record<AfterSection, string>> = {
  notice: 'after.notice',
  suit: 'after.suit',
  ways: 'after.next',
  know: 'routes.know',
  ask: 'routes.ask',
  takeaway: 'takeaway.title',
}
const ICONS: Readonly<Record<AfterSection, IconName>> = {
  notice: 'comfort',
  suit: 'hand',
  ways: 'door',
  know: 'read',
  ask: 'say',
  takeaway: 'keep',
}
const ROWS: Readonly<Record<AfterSection, (face: DayFace, width: number) => Row[]>> = {
  notice: noticedRows,
  suit: likeRows,
  ways: wayRows,
  know: knowRows,
  ask: askRows,
  takeaway: takeawayRows,
}

/** The end of a day: what stayed, what would suit, how to get there, who to ask, and a page to take along. */
export function afterwardsPanel(face: DayFace, floorDeg: number): PanelPlan {
  const { ui, t, type, who, memory, remember } = face
  const { play } = ui
  const inner = innerOf(WIDTH)
  const { after } = memory
  const name = nameOf(play.day, play.day.narrator, t)
  const tabs = AFTER_SECTIONS.map((section) => ({
    id: `after/${section}`,
    label: t(`panel.after.${section}`),
    icon: ICONS[section],
    tall: true,
    on: section === after,
    select: () => remember({ after: section }),
  }))
  return planPlate(
    {
      id: `after-${after}`,
      title: t(TITLES[after]),
      tape: who.light,
      width: WIDTH,
      most: roomAbove(floorDeg, 43),
      body: ROWS[after](face, inner),
      tabs,
      buttons: [
        { id: 'after/door', label: t('after.door'), icon: 'door', look: 'dark', select: () => ui.leave() },
        {
          id: 'after/again',
          label: t('after.again', { name }),
          icon: 'again',
          select: () => play.goTo(play.store.getState().moment),
        },
      ],
    },
    face.paging,
    type,
    standingOn(floorDeg),
    face.mirrored,
  )
}
