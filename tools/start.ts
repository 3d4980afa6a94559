// npm start: builds what is stale and serves it, headers and all, until stopped.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale } from './build/buildIfStale.ts'
import { startLan } from './lan/startLan.ts'
import { ROOT } from './root.ts'
import { listen } from './serve/listen.ts'

const USAGE = `npm start -- [--port <number>] [--host <address>] [--lan [--cert <file> --key <file>]] [--no-build]

  --port      the port to serve on (default: PORT, else 4173; the next free one where it is taken)
  --host      the address to listen on (default: 127.0.0.1, this machine alone; 0.0.0.0 for the whole network)
  --lan       serve to the local network by https, as headsets ask for: prints addresses and a code to scan
  --cert      with --lan: a certificate (PEM, with what leads up to it); without it one is made and kept in .cache/
  --key       with --cert: its private key (PEM)
  --no-build  serve dist/ as it is`

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '4173' },
      host: { type: 'string' },
      lan: { type: 'boolean', default: false },
      cert: { type: 'string' },
      key: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) console.log(USAGE)
  else await serve({ ...values, port: portNumber(values.port), build: !values['no-build'] })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

interface Wanted {
  readonly port: number
  readonly host?: string | undefined
  readonly lan: boolean
  readonly cert?: string | undefined
  readonly key?: string | undefined
  readonly build: boolean
}

async function serve({ port, host, lan, cert, key, build }: Wanted): Promise<void> {
  if ((cert === undefined) !== (key === undefined)) throw new Error('Give --cert and --key together.')
  if (cert !== undefined && !lan) throw new Error('--cert and --key go with --lan.')
  if (build) buildIfStale((sentence) => console.log(sentence))
  const dir = join(ROOT, 'dist')
  if (!existsSync(dir)) throw new Error('There is no build in dist/ yet. Leave out --no-build to make one.')
  const say = (sentence: string): void => console.log(sentence)
  const given = cert !== undefined && key !== undefined ? { given: { cert, key } } : {}
  const server = lan
    ? await startLan({ dir, port, host: host ?? '0.0.0.0', ...given }, say)
    : await listen({ dir, port, host: host ?? '127.0.0.1' }, say)
  if (!lan) console.log(`\nAlongside is at ${server.origin}\n(stop it with Ctrl+C)`)
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
