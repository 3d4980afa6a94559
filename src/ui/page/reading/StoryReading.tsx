import type { Cue, Day, Script } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import { tint } from '../door/dayLook.ts'
import { nameOf } from '../nameOf.ts'
import { Mark } from '../portraits/Mark.tsx'
import { Said } from '../Said.tsx'

/** Cues in a paragraph, at most. */
const LONGEST = 6

interface Props {
  readonly day: Day
  readonly script: Script
  readonly t: Language['t']
}

/** A script as a transcript: in paragraphs, with a name wherever another speaker begins. */
export function StoryReading({ day, script, t }: Props) {
  return paragraphs(script.cues).map((cues, k, all) => {
    const { speaker, id } = cues[0]!
    const goesOn = all[k - 1]?.[0]?.speaker === speaker
    const isNarrator = speaker === day.narrator
    return (
      <p key={id} className="reading-speech">
        {!goesOn && (
          <>
            <b className="reading-speaker" style={isNarrator && day.door ? tint(day.door) : undefined}>
              {isNarrator && day.door && <Mark mark={day.door.mark} size={18} />}
              {nameOf(day, speaker, t)}
            </b>{' '}
          </>
        )}
        <Said words={cues.map((cue) => t(`${script.id}.${cue.id}`)).join(' ')} />
      </p>
    )
  })
}

/** Cues in paragraphs: a new one where the speaker changes, and where one has grown long. */
function paragraphs(cues: readonly Cue[]): readonly (readonly Cue[])[] {
  const all: Cue[][] = []
  for (const cue of cues) {
    const last = all.at(-1)
    if (last?.[0]?.speaker === cue.speaker && last.length < LONGEST) last.push(cue)
    else all.push([cue])
  }
  return all
}
