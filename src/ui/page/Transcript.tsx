import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { nameOf } from './nameOf.ts'
import { Said } from './Said.tsx'
import { usePlayState } from './usePlayed.ts'

/** The present story in words, its speakers marked where they change. */
export function Transcript({ ui }: { readonly ui: DayUi }) {
  const { play, language } = ui
  const t = useWords(language)
  const scriptId = usePlayState(play, (state) => state.story.script)
  const script = play.day.scripts.find(({ id }) => id === scriptId)
  if (!script) return null
  return script.cues.map((cue, i) => (
    <p key={cue.id}>
      {cue.speaker !== script.cues[i - 1]?.speaker && <b>{nameOf(play.day, cue.speaker, t)}: </b>}
      <Said words={t(`${script.id}.${cue.id}`)} />
    </p>
  ))
}
