import { RATE, type Samples } from '../../../pipeline/narration/Samples.ts'

/** A sine of so many Hz. */
export function sine(seconds: number, hertz: number, height: number, phase = 0): Samples {
  return Float32Array.from(
    { length: Math.round(seconds * RATE) },
    (_, i) => height * Math.sin((2 * Math.PI * hertz * i) / RATE + phase),
  )
}

/** Silence. */
export function still(seconds: number): Samples {
  return new Float32Array(Math.round(seconds * RATE))
}

/** One after the other. */
export function joined(...parts: readonly Samples[]): Samples {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** As loud and soft as speech: syllables of a buzzing tone, five a second. */
export function syllables(seconds: number, height = 0.5): Samples {
  return sine(seconds, 150, 1).map((_, i) => {
    const t = i / RATE
    const buzz = Math.sin(2 * Math.PI * 150 * t) + 0.6 * Math.sin(2 * Math.PI * 1200 * t)
    return (height * buzz * Math.max(0, Math.sin(2 * Math.PI * 5 * t))) / 1.6
  })
}

/** A WAV file with one channel of 16 bits. */
export function wav(samples: Samples): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length * 2, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(RATE, 24)
  header.writeUInt32LE(RATE * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length * 2, 40)
  const body = Buffer.alloc(samples.length * 2)
  samples.forEach((sample, i) =>
    body.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), i * 2),
  )
  return Buffer.concat([header, body])
}
