import { useRef } from 'react'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import { wrapDeg } from '../../../platform/index.ts'
import type { DayPlace } from '../findPlace.ts'
import { Icon } from '../Icon.tsx'
import { useLookStep } from '../useLookStep.ts'
import { usePlayed } from '../usePlayed.ts'
import { Cue } from './Cue.tsx'

/** The way on, once it is open: it waits as long as the visitor likes. */
export function OnwardCue({ ui, place }: { readonly ui: DayUi; readonly place: DayPlace }) {
  const { play, visit, aim, language } = ui
  const t = useWords(language)
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = usePlayed(play, (day) => day.isOnwardOpen())
  const onward = usePlayed(play, (day) => day.onward())
  const way =
    onward.kind === 'moment' ? place.scene.ways.find(({ to }) => to === onward.moment.scene) : undefined
  useLookStep(visit, (look) => {
    const side = way && wrapDeg(way.yaw - look.yawDeg) < 0 ? 'left' : 'right'
    const element = button.current
    if (element && element.dataset['side'] !== side) element.dataset['side'] = side
  })
  if (!isOpen) return null
  return (
    <Cue
      kind="onward"
      element={button}
      onPress={() => {
        aim.at(undefined)
        play.next()
      }}
    >
      <Icon name="door" />
      <i>
        {onward.kind === 'moment' ? (
          <>
            {t('cue.onward', { time: onward.moment.time })}
            <br />
            {t(`${onward.moment.id}.title`)}
          </>
        ) : (
          t('cue.afterwards')
        )}
      </i>
    </Cue>
  )
}
