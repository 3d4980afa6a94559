/**
 * Everything that can be wrong with a folder of recordings, with a sentence for whoever runs the command: what
 * happened, where, what to do.
 */
interface VoiceErrorDetails {
  usage: { reason: string }
  'no-ffmpeg': { looked: string }
  'no-voice-file': { file: string; reason: string }
  language: { folder: string; language: string; expected: string }
  'unknown-files': { folder: string; names: readonly string[] }
  'missing-lines': { folder: string; lines: readonly string[] }
  unreadable: { file: string; reason: string }
  silent: { file: string }
  clipped: { file: string; places: readonly string[] }
  loud: { file: string; peakDb: number }
}

export type VoiceErrorCode = keyof VoiceErrorDetails

const SENTENCES: { readonly [Code in VoiceErrorCode]: (details: VoiceErrorDetails[Code]) => string } = {
  usage: (d) => `The command was not understood: ${d.reason}.`,
  'no-ffmpeg': (d) =>
    `ffmpeg is needed to read recordings and to write Opus and AAC, and "${d.looked}" cannot be run. Install ffmpeg (apt install ffmpeg, brew install ffmpeg, winget install ffmpeg), or say where it is: FFMPEG=/path/to/ffmpeg.`,
  'no-voice-file': (d) =>
    `${d.file} ${d.reason}. It says whose voice this is; docs/voices.md shows one to copy.`,
  language: (d) =>
    `${d.folder} holds "${d.language}", but ${d.expected}. Check the language in its voice.json, and that this is the right folder.`,
  'unknown-files': (d) =>
    `${d.folder} has recordings that are no line of the day: ${d.names.join('; ')}. A recording is named after its line, such as odp-1-script.c01.wav.`,
  'missing-lines': (d) =>
    `${d.folder} lacks lines of scripts that it has begun: ${d.lines.join(', ')}. A script is taken whole, so that no voice changes in the middle: record them, or take the script's other lines out.`,
  unreadable: (d) => `${d.file} cannot be read as sound: ${d.reason}. Export it again as WAV or FLAC.`,
  silent: (d) => `${d.file} holds no speech. Record it again.`,
  clipped: (d) =>
    `${d.file} is clipped at ${d.places.join(', ')}: the recording was too loud for its equipment, and no setting afterwards mends that. Record it again, at a lower level.`,
  loud: (d) =>
    `${d.file} still peaks at ${d.peakDb.toFixed(1)} dBTP after encoding. Record it with less difference between loud and soft.`,
}

/** A fault that the command explains in one sentence. `code` is stable; `message` may be reworded. */
export class VoiceError<Code extends VoiceErrorCode = VoiceErrorCode> extends Error {
  override readonly name = 'VoiceError'
  readonly code: Code

  constructor(code: Code, details: VoiceErrorDetails[Code], options?: { cause?: unknown }) {
    super(SENTENCES[code](details), options)
    this.code = code
  }
}
