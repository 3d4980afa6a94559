import type { Cue, Day, Script } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { tint } from '../door/dayLook.ts'
import { nameOf } from '../nameOf.ts'
import { Mark } from '../portraits/Mark.tsx'
import { Said } from '../Said.tsx'

interface Props {
  readonly day: Day
  readonly script: Script
  readonly t: Language['t']
}

/** A script as a transcript: a paragraph for each time somebody speaks, with their name. */
export function StoryReading({ day, script, t }: Props) {
  return bySpeaker(script.cues).map((cues) => {
    const { speaker, id } = cues[0]!
    const isNarrator = speaker === day.narrator
    return (
      <p key={id} className="reading-speech">
        <b className="reading-speaker" style={isNarrator && day.door ? tint(day.door) : undefined}>
          {isNarrator && day.door && <Mark mark={day.door.mark} size={18} />}
          {nameOf(day, speaker, t)}
        </b>{' '}
        <Said words={cues.map((cue) => t(`${script.id}.${cue.id}`)).join(' ')} />
      </p>
    )
  })
}

/** Cues in runs of one speaker. */
function bySpeaker(cues: readonly Cue[]): readonly (readonly Cue[])[] {
  const runs: Cue[][] = []
  for (const cue of cues) {
    const last = runs.at(-1)
    if (last?.[0]?.speaker === cue.speaker) last.push(cue)
    else runs.push([cue])
  }
  return runs
}
