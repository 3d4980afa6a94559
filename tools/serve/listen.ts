import { startServer, type RunningServer, type ServerOptions } from './startServer.ts'

/** How many ports are tried, counting up from the one asked for. */
const TRIES = 20

/**
 * Starts the server on the port asked for or, where that is taken, on the next free one.
 * @param report called with a sentence for each port that was taken
 */
export async function listen(
  options: ServerOptions,
  report: (sentence: string) => void,
): Promise<RunningServer> {
  for (let port = options.port; ; port++) {
    try {
      return await startServer({ ...options, port })
    } catch (error) {
      if (!isTaken(error) || port + 1 >= options.port + TRIES) throw error
      report(`Port ${port} is taken; trying ${port + 1}.`)
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
