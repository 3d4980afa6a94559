import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { by, type Bench } from '../Bench.ts'
import { BENCH_FOLDER } from '../site/openSite.ts'
import type { CallCost } from './measureCalls.ts'

/** Young generation of 128 MB from the start: nothing is collected while allocations are read off the heap. */
const FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']

/** Micro benchmarks in Node: what the steps of a frame cost each by themselves, in time and in allocations. */
export const micro: Bench = {
  name: 'micro',
  async run({ effort }, found) {
    const share = by(effort, 1, 0.25, 0.05)
    const child = fork(await buildChild(), [String(share)], { execArgv: FLAGS })
    child.on('message', (message) => {
      const { name, nsPerCall, bytesPerCall, calls } = message as CallCost & { name: string }
      found(
        { what: name, value: nsPerCall / 1000, unit: 'µs a call' },
        { what: '  allocated', value: bytesPerCall, unit: 'bytes a call', note: `${calls} calls` },
      )
    })
    const [status] = (await once(child, 'exit')) as [number | null]
    if (status !== 0) throw new Error(`The process that measures ended with status ${status}.`)
  },
}

/** Bundles what is measured, as a visitor's build is; our sources as they stand need the bundler for their worker. */
async function buildChild(): Promise<string> {
  const outDir = join(BENCH_FOLDER, 'micro')
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: fileURLToPath(new URL('./child.ts', import.meta.url)), outDir, emptyOutDir: true },
  })
  return join(outDir, 'child.js')
}
