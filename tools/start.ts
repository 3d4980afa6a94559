// npm start: builds what is stale and serves it, headers and all, until stopped.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale } from './build/buildIfStale.ts'
import { ROOT } from './root.ts'
import { listen } from './serve/listen.ts'

const USAGE = `npm start -- [--port <number>] [--host <address>] [--no-build]

  --port      the port to serve on (default: PORT, else 4173; the next free one where it is taken)
  --host      the address to listen on (default: 127.0.0.1, this machine alone; 0.0.0.0 for the whole network)
  --no-build  serve dist/ as it is`

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) console.log(USAGE)
  else await serve(portNumber(values.port), values.host, !values['no-build'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function serve(port: number, host: string, build: boolean): Promise<void> {
  if (build) buildIfStale((sentence) => console.log(sentence))
  const dir = join(ROOT, 'dist')
  if (!existsSync(dir)) throw new Error('There is no build in dist/ yet. Leave out --no-build to make one.')
  const server = await listen({ dir, port, host }, (sentence) => console.log(sentence))
  console.log(`\nAlongside is at ${server.origin}\n(stop it with Ctrl+C)`)
  const stop = (): void => void server.close().then(() => process.exit())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  stopWithParent(stop)
}

/** A stopped npm does not tell its children. Without this the server would live on and keep its port. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 500).unref()
}

function portNumber(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Error(
    `"${text}" is not a port. Give a number from 0 to 65535, for instance: npm start -- --port 8080`,
  )
}
