import type { Clock } from '../../shared/index.ts'
import type { KeptFile } from './buildManifest.ts'
import { fetchFile, type FetchFileParts } from './fetchFile.ts'
import { createPatience } from './Patience.ts'
import { problemOf, ProblemError, type Problem } from './Problem.ts'

export interface DownloadParts extends Omit<FetchFileParts, 'onBytes'> {
  readonly clock: Clock
  /** 0 to 1. */
  readonly random: () => number
  /** How many files at once. */
  readonly lanes?: number
  onProgress(progress: Progress): void
}

export interface Progress {
  /** Bytes of all files that are here, those of files on their way included. */
  readonly doneBytes: number
  readonly totalBytes: number
  /** What is being waited for; null while files come. */
  readonly waitsFor: Problem | null
}

/** More at once would take the link from everybody else in the room. */
const LANES = 3
/** Tries of one file that come to nothing, while the rest does come. */
const MOST_TRIES = 12

/**
 * Fetches files into the store, a few at a time, until all are there. Those that are there already are not asked for.
 * What may pass (no connection, a busy server) is waited for, by all lanes together, longer each time.
 * @throws ProblemError for what does not pass by itself; or what `signal` was aborted with: begin again to go on
 */
export async function download(
  files: readonly KeptFile[],
  parts: DownloadParts,
  signal: AbortSignal,
): Promise<void> {
  const held = await parts.store.held()
  const wanted = unique(files)
  const totalBytes = sumBytes(wanted)
  const queue = wanted.filter(({ sha256 }) => !held.has(sha256))
  let doneBytes = totalBytes - sumBytes(queue)
  const onTheirWay = new Map<string, number>()
  const patience = createPatience(parts.clock, parts.random)
  const tell = (): void => {
    const partly = [...onTheirWay.values()].reduce((sum, bytes) => sum + bytes, 0)
    parts.onProgress({ doneBytes: doneBytes + partly, totalBytes, waitsFor: patience.waitsFor })
  }
  // One lane's end is every lane's end.
  const own = new AbortController()
  const stop = (): void => own.abort(signal.reason)
  signal.addEventListener('abort', stop)

  const fetchOne = async (file: KeptFile): Promise<void> => {
    const fetching = {
      ...parts,
      onBytes(bytes: number): void {
        onTheirWay.set(file.sha256, bytes)
        tell()
      },
    }
    let again = false
    for (let tries = 1; ; tries++) {
      await patience.wait(own.signal, tell)
      try {
        await fetchFile(file, fetching, own.signal, again)
        patience.reward()
        doneBytes += file.bytes
        return
      } catch (error) {
        own.signal.throwIfAborted()
        const problem = problemOf(error)
        if (problem.kind === 'offline' || problem.kind === 'busy') {
          if (problem.kind === 'busy' && tries >= MOST_TRIES) throw error
          patience.lose(problem)
        } else if (problem.kind === 'damaged' && !again) again = true
        else throw error
      } finally {
        onTheirWay.delete(file.sha256)
        tell()
      }
    }
  }
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await fetchOne(next)
  }
  try {
    signal.throwIfAborted()
    tell()
    await Promise.all(Array.from({ length: parts.lanes ?? LANES }, lane))
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof ProblemError ? error : new ProblemError(problemOf(error))
  } finally {
    signal.removeEventListener('abort', stop)
    own.abort()
  }
}

/** Files of the same content are one. */
export function unique(files: readonly KeptFile[]): readonly KeptFile[] {
  return [...new Map(files.map((file) => [file.sha256, file])).values()]
}

export function sumBytes(files: readonly KeptFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
