import type { SoundFile } from './Sound.ts'
import { stretch } from './stretch.ts'
import { wavUrl } from './wavUrl.ts'

/** Fetches a line and makes it slower or faster at the same pitch. Rejects if it cannot be fetched or decoded. */
export async function slowLine(
  file: SoundFile,
  rate: number,
  context: BaseAudioContext,
  signal: AbortSignal,
): Promise<SoundFile> {
  const response = await fetch(file.url, { signal, mode: 'same-origin' })
  if (!response.ok) throw new Error(`${file.url} answered with status ${response.status}.`)
  const decoded = await context.decodeAudioData(await response.arrayBuffer())
  signal.throwIfAborted()
  const { sampleRate } = decoded
  return { type: 'audio/wav', url: wavUrl(stretch(decoded.getChannelData(0), rate, sampleRate), sampleRate) }
}
