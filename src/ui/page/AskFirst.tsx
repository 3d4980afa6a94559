import { useId } from 'react'
import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { usePlayState } from './usePlayed.ts'

/** Asked before a scene that not everybody wants to see: what it shows, and the choice. Skipping loses nothing. */
export function AskFirst({ ui, moment: id }: { readonly ui: DayUi; readonly moment: string }) {
  const { play, visit, language } = ui
  const t = useWords(language)
  const titleId = useId()
  const without = usePlayState(play, (state) => state.without)
  const moment = play.day.moments.find((one) => one.id === id)
  const scene = play.day.scenes.find((one) => one.id === moment?.scene)
  if (!moment || !scene) return null
  const { notes, choices } = scene.care
  const chosen = choices.find(({ note }) => without.includes(note))?.dressing ?? moment.dressing
  const still = visit.still(scene.id, chosen)
  return (
    <Dialog labelledBy={titleId} className="dialog ask-first" onCancel={() => play.pause()}>
      <h2 id={titleId} className="plate-title" tabIndex={-1} data-first="">
        {t('ask.title')}
      </h2>
      <div className="dialog-body">
        {still !== undefined && <img src={still} alt="" className="ask-still" />}
        <p className="ask-next">
          {t('ask.next', { moment: t(`${moment.id}.title`) })}
          <small>{t(`${scene.id}.title`)}</small>
        </p>
        <ul className="ask-notes">
          {notes.map((note) => (
            <li key={note}>
              {t(`note.${note}`)}
              {choices.some((choice) => choice.note === note) && (
                <label className="switch">
                  <input
                    type="checkbox"
                    checked={without.includes(note)}
                    onChange={(event) => play.choose(note, event.target.checked)}
                  />
                  <span>{t('ask.without')}</span>
                </label>
              )}
            </li>
          ))}
        </ul>
        <p>{t('ask.line')}</p>
      </div>
      <div className="dialog-end stacked">
        <button type="button" className="button main" onClick={() => play.answer('continue')}>
          <Icon name="door" />
          {t('ask.continue')}
        </button>
        <button type="button" className="button chalk" onClick={() => play.answer('skip')}>
          {t('ask.skip')}
          <Icon name="right" />
        </button>
      </div>
    </Dialog>
  )
}
