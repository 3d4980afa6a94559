/** Samples a second of everything between reading a recording and writing a file. */
export const RATE = 48_000

/** Sound with one channel at RATE, each sample −1 to 1. */
export type Samples = Float32Array

/** A level in decibels below full scale. */
export function decibels(height: number): number {
  return 20 * Math.log10(Math.max(height, 1e-9))
}

/** The amplitude of a level in decibels. */
export function amplitude(db: number): number {
  return 10 ** (db / 20)
}
