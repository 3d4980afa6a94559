import { spawn } from 'node:child_process'
import { RATE, type Samples } from './Samples.ts'
import { VoiceError } from './VoiceError.ts'

/** How a line is written for browsers: the first for nearly all, the second for those that cannot play it. */
export const ENCODINGS = {
  ogg: {
    type: 'audio/ogg; codecs="opus"',
    options: ['-c:a', 'libopus', '-b:a', '24k', '-application', 'voip', '-f', 'ogg'],
  },
  m4a: {
    type: 'audio/mp4; codecs="mp4a.40.2"',
    // An MP4's table of contents stands first, so it cannot be written to a pipe without fragments.
    options: [
      '-ar',
      '32000',
      '-c:a',
      'aac',
      '-b:a',
      '40k',
      '-movflags',
      'frag_keyframe+empty_moov',
      '-f',
      'mp4',
    ],
  },
} as const

export type Extension = keyof typeof ENCODINGS

/** The system's ffmpeg, or the one that FFMPEG names. */
export function ffmpegPath(): string {
  return process.env['FFMPEG'] ?? 'ffmpeg'
}

/** Reads any sound file as one channel at RATE. Throws `no-ffmpeg` or `unreadable`. */
export async function decodeFile(file: string): Promise<Samples> {
  const bytes = await run(['-i', file, '-ac', '1', '-ar', String(RATE), '-f', 'f32le', '-'], undefined, file)
  return new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))
}

/** Reads an encoded file from memory. */
export async function decodeBytes(encoded: Uint8Array, name: string): Promise<Samples> {
  const bytes = await run(
    ['-i', 'pipe:0', '-ac', '1', '-ar', String(RATE), '-f', 'f32le', '-'],
    encoded,
    name,
  )
  return new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))
}

/** Writes a line in one of the encodings, with nothing in it that differs from run to run. */
export function encode(samples: Samples, extension: Extension, name: string): Promise<Uint8Array> {
  const input = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0']
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
  const raw = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)
  return run([...input, ...plain, ...ENCODINGS[extension].options, '-'], raw, name)
}

function run(parameters: readonly string[], input: Uint8Array | undefined, file: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const looked = ffmpegPath()
    const child = spawn(looked, ['-hide_banner', '-v', 'error', '-nostdin', ...parameters])
    const out: Buffer[] = []
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.on('error', (cause) => reject(new VoiceError('no-ffmpeg', { looked }, { cause })))
    child.on('close', (code) => {
      if (code === 0) resolve(aligned(Buffer.concat(out)))
      else reject(new VoiceError('unreadable', { file, reason: lastLine(complaint) }))
    })
    // A child that has ended takes no more; why it ended is told by its exit.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** A buffer that begins where four-byte numbers may. */
function aligned(bytes: Buffer): Buffer {
  return bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer)
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.replace(/\.$/, '') || 'it gave no reason'
}
