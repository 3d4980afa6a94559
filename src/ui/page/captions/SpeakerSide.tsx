import { useRef } from 'react'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import type { DayPlace } from '../findPlace.ts'
import { sideOf, type Side } from '../sideOf.ts'
import { useLookStep } from '../useLookStep.ts'
import { viewAspect } from '../viewAspect.ts'
import { Icon } from '../Icon.tsx'

interface Props {
  readonly ui: DayUi
  readonly place: DayPlace
  readonly speaker: string
}

/** A tab with an arrow and words toward a speaker who is out of view. */
export function SpeakerSide({ ui, place, speaker }: Props) {
  const t = useWords(ui.language)
  const tab = useRef<HTMLElement>(null)
  const standing = place.dressing.people?.find(({ id }) => id === speaker)
  useLookStep(ui.visit, (look) => {
    const side: Side = standing ? sideOf(look, standing.yaw, viewAspect()) : 'here'
    if (tab.current && tab.current.dataset['side'] !== side) tab.current.dataset['side'] = side
  })
  // All three are there; the style sheet shows the one that holds, so that a turning head costs no drawing.
  return (
    <i ref={tab} className="caption-side" data-side="here">
      <span className="left">
        <Icon name="left" />
        {t('caption.left')}
      </span>
      <span className="right">
        <Icon name="right" />
        {t('caption.right')}
      </span>
      <span className="behind">
        <Icon name="again" />
        {t('caption.behind')}
      </span>
    </i>
  )
}
