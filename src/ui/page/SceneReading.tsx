import { useId } from 'react'
import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { Dialog } from './Dialog.tsx'
import type { DayPlace } from './findPlace.ts'
import { Icon } from './Icon.tsx'
import { Transcript } from './Transcript.tsx'
import { usePlayed } from './usePlayed.ts'

interface Props {
  readonly ui: DayUi
  readonly place: DayPlace
  onClose(): void
}

/** This scene in words: what the room is like, what is said, what can be found. */
export function SceneReading({ ui, place, onClose }: Props) {
  const { play, language } = ui
  const t = useWords(language)
  const titleId = useId()
  const { scene, dressing } = place
  const things = usePlayed(play, (day) => day.hotspots())
  return (
    <Dialog labelledBy={titleId} className="dialog scene-reading" onCancel={onClose}>
      <h2 id={titleId} className="plate-title" tabIndex={-1} data-first="">
        {t('reading.title', { room: t(`${scene.id}.title`) })}
      </h2>
      {/* Scrolled by arrow keys, it needs the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="dialog-body" tabIndex={0} role="group" aria-labelledby={titleId}>
        <h3>{t('reading.room')}</h3>
        <p>{t(`${scene.id}.${dressing.id}.description`)}</p>
        <h3>{t('reading.story')}</h3>
        <Transcript ui={ui} />
        {things.length > 0 && <h3>{t('reading.things')}</h3>}
        {things.map(({ hotspot }) => (
          <p key={hotspot.id}>
            <b>{t(`${hotspot.id}.title`)}. </b>
            {t(`${hotspot.id}.body`)}
          </p>
        ))}
      </div>
      <div className="dialog-end">
        {ui.freeNavigation && (
          <button type="button" className="button chalk" onClick={() => ui.read()}>
            <Icon name="read" />
            {t('reading.whole')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          <Icon name="tick" />
          {t('reading.done')}
        </button>
      </div>
    </Dialog>
  )
}
