const FIRST_MS = 400
const LONGEST_MS = 15_000

/**
 * How long to wait before asking again: doubles with each attempt up to 15 s, and is spread by ±50 % so that thirty
 * headsets that failed together do not all come back together.
 * @param attempts how often it has failed already (1 = first failure)
 * @param random 0…1
 * @returns ms
 */
export function retryDelay(attempts: number, random: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1)) * (0.5 + random)
}
