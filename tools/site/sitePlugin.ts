import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { writeSiteFiles } from './writeSiteFiles.ts'

/** Completes a build for visitors with what its host needs. After every other plugin: it lists all files. */
export default function site(): Plugin {
  let config: ResolvedConfig
  let failed = false
  return {
    name: 'alongside-site',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'bench',
    configResolved(resolved) {
      config = resolved
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (!failed) writeSiteFiles(resolve(config.root, config.build.outDir))
      },
    },
  }
}
