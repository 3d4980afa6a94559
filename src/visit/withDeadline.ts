import { AlongsideError, type Clock } from '../shared/index.ts'

/** What has not come after this long counts as unreachable: a connection that stays silent may do so for ever. */
const PATIENCE_MS = 15_000

/**
 * Runs something that waits for the network, and gives up on it in time.
 * @param url what is waited for, for the error's sentence
 * @throws AlongsideError `network/unreachable` when the time is over, and whatever `run` throws
 */
export async function withDeadline<Result>(
  clock: Clock,
  url: string,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController()
  const stop = clock.after(PATIENCE_MS, () =>
    controller.abort(new AlongsideError('network/unreachable', { url })),
  )
  try {
    return await run(controller.signal)
  } finally {
    stop()
  }
}
