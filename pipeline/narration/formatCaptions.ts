import type { Day, Locale, Script, SoundVoice } from '../../src/manifest/index.ts'
import { expectedShares } from './alignPieces.ts'
import { plainWords } from './plainWords.ts'
import { splitCaption, wrapCaption } from './splitCaption.ts'

/**
 * A script's captions as WebVTT, timed by its voice; undefined where no voice speaks it. In another language than the
 * voice's, the captions of a line share its time by how much there is to read.
 */
export function formatCaptions(
  script: Script,
  locale: Locale,
  voice: SoundVoice,
  day: Day,
): string | undefined {
  const blocks: string[] = ['WEBVTT']
  let start = 0
  for (const cue of script.cues) {
    const line = `${script.id}.${cue.id}`
    const spoken = voice.lines[line]
    if (!spoken) return undefined
    const words = locale.words[line]!
    const pieces = splitCaption(plainWords(words))
    const starts =
      locale.language === voice.language && spoken.breaks.length === pieces.length - 1
        ? [0, ...spoken.breaks.map(({ ms }) => ms)]
        : expectedShares(pieces).map((share) => Math.round(share * spoken.durationMs))
    const person = day.people.find(({ id }) => id === cue.speaker)!
    const name = locale.words[`people.${person.id}.name`]!
    pieces.forEach((piece, i) => {
      const from = start + starts[i]!
      const to = start + (starts[i + 1] ?? spoken.durationMs)
      const id = pieces.length === 1 ? line : `${line}-${i + 1}`
      blocks.push(`${id}\n${time(from)} --> ${time(to)}\n<v ${name}>${wrapCaption(piece).join('\n')}`)
    })
    start += spoken.durationMs
  }
  return `${blocks.join('\n\n')}\n`
}

/** hh:mm:ss.mmm */
function time(ms: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const rest = String(Math.round(ms % 1000)).padStart(3, '0')
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${rest}`
}
