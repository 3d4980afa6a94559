import { ProblemError } from './Problem.ts'

/** The room that the browser gives. */
export interface Room {
  /** Asks that what is kept stays. @returns whether it does */
  persist(): Promise<boolean>
  /** @throws ProblemError `full` when so many bytes more do not fit */
  check(needBytes: number): Promise<void>
  /** Whether there is as little as in a private window. */
  isTiny(): Promise<boolean>
}

/** The part of the browser's storage that is asked. */
export type StorageQuota = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>

/** Something is always written beside the files, and a browser counts generously. */
const RESERVE = 1.1
/** Browsers give gigabytes; in a private window, a small share of the memory. */
const TINY_BYTES = 200 * 1024 * 1024

/** Asks the browser for room; where it does not say, there is enough until writing fails. */
export function createRoom(storage: StorageQuota | undefined): Room {
  const estimate = async (): Promise<StorageEstimate> => {
    try {
      return (await storage?.estimate?.()) ?? {}
    } catch {
      return {}
    }
  }
  return {
    async persist() {
      try {
        return (await storage?.persisted?.()) === true || (await storage?.persist?.()) === true
      } catch {
        return false
      }
    },
    async check(needBytes) {
      const { quota, usage } = await estimate()
      if (quota === undefined || usage === undefined) return
      const freeBytes = Math.max(0, quota - usage)
      if (needBytes * RESERVE > freeBytes) throw new ProblemError({ kind: 'full', needBytes, freeBytes })
    },
    async isTiny() {
      const { quota } = await estimate()
      return quota !== undefined && quota < TINY_BYTES
    },
  }
}
