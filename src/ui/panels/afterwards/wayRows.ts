import { groupRoutes, type RouteGroup } from '../../page/afterwards/routeGroups.ts'
import { longDate } from '../../page/afterwards/longDate.ts'
import { LIST_FROM, splitList } from '../../page/paper/splitList.ts'
import { INK } from '../../scene/paint/palette.ts'
import type { DayFace } from '../day/DayFace.ts'
import { heading } from '../day/taskEndPanel.ts'
import { bulletRows } from '../kit/bulletRows.ts'
import type { Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'

/** The ways into the job, and what it pays. */
export function wayRows(face: DayFace, width: number): Row[] {
  const { t, type, ui } = face
  const { day } = ui.play
  const { start } = groupRoutes(day)
  return [
    ...textRows(t('routes.hero'), width, type, { role: 'strong', colour: INK }),
    ...day.routes.ways.flatMap(({ id }) => [
      ...heading(face, t(`route.${id}.title`), width),
      ...statementRows(face, t(`route.${id}.body`), width),
    ]),
    ...(start ? statementRows(face, t(`fact.${start.id}`), width) : []),
    ...groupRows(face, 'pay', width),
    ...groupRows(face, 'start', width),
    ...groupRows(face, 'look', width),
  ]
}

/** What helps, what else is good to know, and what people get wrong. */
export function knowRows(face: DayFace, width: number): Row[] {
  const { ui, t, type, language } = face
  const { day } = ui.play
  const { routes } = day
  const { others, facts } = groupRoutes(day)
  const say = (words: string): Row[] => statementRows(face, words, width)
  const list = (words: string): Row[] => bulletRows(words, width, type, { colour: INK, gap: 0.3 })
  return [
    ...facts.flatMap(({ id }) => say(t(`fact.${id}`))),
    ...others.flatMap(({ id }) => say(t(`shared.${id}`))),
    ...groupRows(face, 'money', width),
    ...heading(face, t('routes.skills'), width),
    ...routes.skills.flatMap((id) => list(t(`skill.${id}`))),
    ...heading(face, t('routes.subjects'), width),
    ...routes.subjects.flatMap((id) => list(t(`subject.${id}`))),
    ...heading(face, t('routes.myths'), width),
    ...routes.myths.flatMap(({ id }) => [
      ...textRows(t('routes.said', { words: t(`myth.${id}.said`) }), width, type, {
        role: 'strong',
        colour: INK,
        gap: 0.6,
        keeps: true,
      }),
      ...textRows(t(`myth.${id}.really`), width, type, { colour: INK }),
    ]),
    ...(routes.checked === undefined
      ? []
      : textRows(t('routes.allChecked', { date: longDate(routes.checked, language.language) }), width, type, {
          role: 'small',
          colour: INK,
          gap: 1,
        })),
  ]
}

/** Facts that all days have in common, under their heading. */
function groupRows(face: DayFace, group: RouteGroup, width: number): Row[] {
  const { t, ui } = face
  const facts = groupRoutes(ui.play.day).shared(group)
  if (facts.length === 0) return []
  return [
    ...heading(face, t(`routes.${group}`), width),
    ...facts.flatMap(({ id }) => statementRows(face, t(`shared.${id}`), width)),
  ]
}

/** Something said; a sentence of many parts becomes a list. */
function statementRows({ type }: DayFace, words: string, width: number): Row[] {
  const { lead, parts } = splitList(words)
  if (parts.length < LIST_FROM) return textRows(words, width, type, { colour: INK, gap: 0.6 })
  return [
    ...(lead === '' ? [] : textRows(lead, width, type, { colour: INK, gap: 0.6, keeps: true })),
    ...parts.flatMap((part) => bulletRows(part, width, type, { colour: INK, gap: 0.2 })),
  ]
}
