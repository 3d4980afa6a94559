import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { readDays } from '../content/readDays.ts'
import { ROOT } from '../root.ts'
import { writeBuildManifest } from './writeBuildManifest.ts'
import { writeWebManifest } from './writeWebManifest.ts'

const WORKER = 'src/platform/offline/worker/offline.worker.ts'

/**
 * What the app needs to be installed and to run without a network, for a build that visitors get: the service worker
 * (`sw.js`, built by itself), the list of all files with sizes and hashes (`build.json`, and one list for each day in
 * `packs/`), the web manifest, and the build's name in the page. `npm run dev` and mode `bench` have none of it.
 */
export default function offline(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'alongside-offline',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'bench',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        const dist = dir ?? join(config.root, config.build.outDir)
        await buildWorker(dist)
        const icons = existsSync(join(dist, 'icons'))
        writeWebManifest(dist, icons)
        writeBuildManifest(dist, {
          scripts: config.build.assetsDir,
          professions: readDays(config.root).map(({ day }) => day.profession),
        })
      },
    },
  }
}

/** A plain script of its own: not every browser takes modules for service workers. */
async function buildWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(ROOT, WORKER), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  })
}
