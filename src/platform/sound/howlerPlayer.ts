import { Howl, Howler } from 'howler'
import type { LinePlayer } from './LinePlayer.ts'

/** Names by which howler knows our media types. */
const FORMATS: readonly (readonly [type: RegExp, format: string])[] = [
  [/^audio\/ogg/, 'opus'],
  [/^audio\/mp4/, 'm4a'],
  [/^audio\/wav/, 'wav'],
]

/** The audio context that howler plays into; undefined where the browser has none. */
export function howlerContext(): { readonly context: AudioContext; readonly out: GainNode } | undefined {
  // Setting the volume is what makes howler open its context.
  Howler.volume(1)
  // Its own saving of power would silence the room as soon as nobody speaks.
  Howler.autoSuspend = false
  const { ctx, masterGain } = Howler as { ctx: AudioContext | null; masterGain: GainNode | null }
  return ctx && masterGain ? { context: ctx, out: masterGain } : undefined
}

/** Plays lines with howler, through Web Audio: an audio element ignores volume on some devices. */
export const howlerPlayer: LinePlayer = {
  canPlay(type) {
    const format = formatOf(type)
    return format !== undefined && Howler.codecs(format)
  },
  open(url, type, events) {
    const format = formatOf(type) ?? 'opus'
    const howl = new Howl({
      src: [url],
      format: [format],
      onload: () => events.ready(),
      onloaderror: () => events.failed(),
      onplayerror: () => events.failed(),
      onend: () => events.ended(),
    })
    return {
      play(fromS) {
        const id = howl.play()
        if (fromS > 0) howl.seek(fromS, id)
      },
      pause: () => void howl.pause(),
      resume: () => void howl.play(),
      close: () => void howl.unload(),
    }
  },
}

function formatOf(type: string): string | undefined {
  return FORMATS.find(([pattern]) => pattern.test(type))?.[1]
}
