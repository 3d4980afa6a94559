import { likeable } from '../../page/afterwards/likeable.ts'
import { INK } from '../../scene/paint/palette.ts'
import type { DayFace } from '../day/DayFace.ts'
import { buttonRows, type ButtonSpec } from '../kit/buttonRows.ts'
import type { Row } from '../kit/Row.ts'
import { textRows } from '../kit/textRows.ts'

/** Parts of the job, each to like or not. Finding out that something is not for you is a good result too. */
export function likeRows({ ui, t, type }: DayFace, width: number): Row[] {
  const { play } = ui
  const likes = (): Readonly<Record<string, 'like' | 'not'>> => play.store.getState().likes
  return [
    ...textRows(t('after.notGood'), width, type, { colour: INK }),
    ...likeable(play.day).flatMap((id) => {
      const part = t(`${id}.title`)
      const choice = (value: 'like' | 'not', words: string): ButtonSpec => ({
        id: `like/${id}/${value}`,
        label: t('after.about', { part, choice: words }),
        short: words,
        on: likes()[id] === value,
        icon: value === 'like' ? 'tick' : 'wider',
        select: () => play.like(id, likes()[id] === value ? null : value),
      })
      return [
        ...textRows(part, width, type, { role: 'strong', colour: INK, gap: 1, keeps: true }),
        ...buttonRows([choice('like', t('after.like')), choice('not', t('after.not'))], width, type, {
          gap: 0.4,
        }),
      ]
    }),
  ]
}
