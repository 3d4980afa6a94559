import { useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import type { DayPlace } from '../findPlace.ts'
import { nameOf } from '../nameOf.ts'
import { Mark } from '../portraits/Mark.tsx'
import { Said } from '../Said.tsx'
import { languageName } from '../settings/numbers.ts'
import { SoundCaption } from './SoundCaption.tsx'
import { SpeakerSide } from './SpeakerSide.tsx'
import { useCuePage } from './useCuePage.ts'
import { useSaying } from './useSaying.ts'

/** Letters are about this wide, in shares of their size. */
const LETTER_WIDTH = 0.53

/** What is said, and sounds that mean something, in words. They follow the story's clock, sound or none. */
export function Captions({ ui, place }: { readonly ui: DayUi; readonly place: DayPlace }) {
  const { play, visit, settings, language } = ui
  const t = useWords(language)
  const { captions, captionLines, captionSize, textSize, arrows } = useStore(settings)
  const heard = useSaying(play, visit.clock)
  const box = useRef<HTMLDivElement>(null)
  const letters = useLettersInLine(box, [captionSize, textSize])
  const words = heard ? t(heard.saying.word) : ''
  const shown = useCuePage(heard, words, letters * captionLines, visit.clock)
  if (!captions) return null
  const { door, narrator } = play.day
  const speaker = heard?.saying.cue.speaker
  const heardIn = ui.voiceLanguage()
  const isForeign = heardIn !== null && heardIn !== language.language
  return (
    // The story is heard as well: read out a second time it would talk over itself. The mirror has it to read.
    <div ref={box} className="captions" aria-live="off">
      <SoundCaption key={`${place.scene.id}.${place.dressing.id}`} ui={ui} place={place} />
      {speaker !== undefined && (
        <>
          <p className="caption-who">
            <b className={speaker === narrator ? 'narrator' : undefined}>
              {speaker === narrator && door && <Mark mark={door.mark} size={18} />}
              {nameOf(play.day, speaker, t)}
            </b>
            {arrows && <SpeakerSide ui={ui} place={place} speaker={speaker} />}
            {isForeign && <i>{t('caption.voice', { language: languageName(heardIn) })}</i>}
          </p>
          <p className="caption-words">
            <Said words={shown} />
          </p>
        </>
      )}
    </div>
  )
}

/** How many letters fit in a line of the captions; measured anew when the window or the sizes change. */
function useLettersInLine(box: { readonly current: HTMLElement | null }, sizes: readonly unknown[]): number {
  const [letters, setLetters] = useState(60)
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!box.current) return
      const style = getComputedStyle(box.current)
      const width =
        box.current.clientWidth - 2 * Number.parseFloat(style.getPropertyValue('--caption-pad') || '22')
      setLetters(Math.max(12, Math.floor(width / (Number.parseFloat(style.fontSize) * LETTER_WIDTH))))
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
    // oxlint-disable-next-line react/exhaustive-deps -- whatever changes the size of letters
  }, [box, ...sizes])
  return letters
}
