import { groupRoutes, ROUTE_GROUPS, type RouteGroup } from '../../page/afterwards/routeGroups.ts'
import { longDate } from '../../page/afterwards/longDate.ts'
import { LIST_FROM, splitList } from '../../page/paper/splitList.ts'
import { INK } from '../../scene/paint/palette.ts'
import type { DayFace } from '../day/DayFace.ts'
import { heading } from '../day/taskEndPanel.ts'
import { bulletRows } from '../kit/bulletRows.ts'
import type { Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'

/** The ways into the job, what it pays, what helps, and what people get wrong. */
export function wayRows(face: DayFace, width: number): Row[] {
  const { ui, t, type, language } = face
  const { day } = ui.play
  const { routes } = day
  const { shared, others, start, facts } = groupRoutes(day)
  const say = (words: string): Row[] => statementRows(face, words, width)
  const section = (title: string, rows: readonly Row[]): Row[] =>
    rows.length === 0 ? [] : [...heading(face, title, width), ...rows]
  return [
    ...textRows(t('routes.hero'), width, type, { role: 'strong', colour: INK }),
    ...routes.ways.flatMap(({ id }) => [
      ...heading(face, t(`route.${id}.title`), width),
      ...say(t(`route.${id}.body`)),
    ]),
    ...(start ? say(t(`fact.${start.id}`)) : []),
    ...(Object.keys(ROUTE_GROUPS) as RouteGroup[]).flatMap((group) =>
      section(
        t(`routes.${group}`),
        shared(group).flatMap(({ id }) => say(t(`shared.${id}`))),
      ),
    ),
    ...section(t('routes.skills'), say(routes.skills.map((id) => t(`skill.${id}`)).join(', '))),
    ...section(
      t('routes.subjects'),
      routes.subjects.flatMap((id) => bulletRows(t(`subject.${id}`), width, type, { colour: INK, gap: 0.3 })),
    ),
    ...section(t('routes.know'), [
      ...facts.flatMap(({ id }) => say(t(`fact.${id}`))),
      ...others.flatMap(({ id }) => say(t(`shared.${id}`))),
    ]),
    ...section(
      t('routes.myths'),
      routes.myths.flatMap(({ id }) => [
        ...textRows(t('routes.said', { words: t(`myth.${id}.said`) }), width, type, {
          role: 'strong',
          colour: INK,
          gap: 0.6,
          keeps: true,
        }),
        ...textRows(t(`myth.${id}.really`), width, type, { colour: INK }),
      ]),
    ),
    ...(routes.checked === undefined
      ? []
      : textRows(t('routes.allChecked', { date: longDate(routes.checked, language.language) }), width, type, {
          role: 'small',
          colour: INK,
          gap: 1,
        })),
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
