import { createHash } from 'node:crypto'
import { alignPieces } from './alignPieces.ts'
import { decodeBytes, decodeFile, encode, ENCODINGS, type Extension } from './ffmpeg.ts'
import { findClipping } from './findClipping.ts'
import { limitPeaks } from './limitPeaks.ts'
import { masterLine, pauseAfter } from './masterLine.ts'
import { placeInWords, plainWords } from './plainWords.ts'
import { amplitude, decibels, RATE, type Samples } from './Samples.ts'
import { splitCaption } from './splitCaption.ts'
import { truePeak } from './truePeak.ts'
import { VoiceError } from './VoiceError.ts'

/** Speech peaks no higher than this, between samples too, after encoding: dBTP. */
const HIGHEST_PEAK_DB = -1.5

/** A line ready to be written. */
export interface MadeLine {
  readonly durationMs: number
  readonly files: readonly { readonly type: string; readonly name: string; readonly bytes: Uint8Array }[]
  readonly breaks: readonly { readonly at: number; readonly ms: number }[]
}

/**
 * Makes a recording of a line into what a browser plays. Throws `unreadable`, `silent`, `clipped` or `loud`.
 * @param words as the locale has them
 */
export async function makeLine(line: string, file: string, words: string): Promise<MadeLine> {
  const recording = await decodeFile(file)
  const places = findClipping(recording)
  if (places.length > 0) {
    throw new VoiceError('clipped', { file, places: places.map((at) => `${at.toFixed(1)} s`) })
  }
  const plain = plainWords(words)
  const mastered = masterLine(recording, plain)
  if (!mastered) throw new VoiceError('silent', { file })
  const speech = mastered.subarray(0, mastered.length - Math.round((pauseAfter(plain) / 1000) * RATE))
  const extensions = Object.keys(ENCODINGS) as Extension[]
  const files = await Promise.all(extensions.map((extension) => makeFile(line, mastered, extension)))
  return { durationMs: Math.round((mastered.length / RATE) * 1000), files, breaks: findBreaks(words, speech) }
}

async function makeFile(
  line: string,
  mastered: Samples,
  extension: Extension,
): Promise<MadeLine['files'][number]> {
  let samples = mastered
  let ceiling = mastered.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  for (let turn = 0; ; turn++) {
    const bytes = await encode(samples, extension, line)
    const peakDb = decibels(truePeak(await decodeBytes(bytes, `${line}.${extension}`)))
    if (peakDb <= HIGHEST_PEAK_DB) {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
      return { type: ENCODINGS[extension].type, name: `${line}.${hash}.${extension}`, bytes }
    }
    if (turn === 5) throw new VoiceError('loud', { file: `${line}.${extension}`, peakDb })
    // Encoding can raise a peak: with lower peaks before it, and all else as loud, there is room for that.
    ceiling *= amplitude(HIGHEST_PEAK_DB - 0.3 - peakDb)
    samples = limitPeaks(mastered, ceiling)
  }
}

function findBreaks(words: string, speech: Samples): MadeLine['breaks'] {
  const pieces = splitCaption(plainWords(words))
  let at = 0
  const places = pieces.map((piece) => (at += piece.length + 1) - piece.length - 1)
  return alignPieces(pieces, speech)
    .map((ms, i) => ({ at: placeInWords(words, places[i]!), ms }))
    .slice(1)
}
