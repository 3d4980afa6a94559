import { build, type InlineConfig } from 'vite'
import { ROOT } from '../../../tools/root.ts'

/**
 * Builds the experience into a folder of its own, without copying the rooms' pictures.
 * @param mode `bench` for the build that the driver drives; `production` for what a visitor gets
 * @throws what the build says when it fails
 */
export async function buildSite(folder: string, mode: 'bench' | 'production'): Promise<void> {
  const config: InlineConfig = {
    root: ROOT,
    mode,
    logLevel: 'error',
    // The map tells which function of which source a sample fell into; a browser asks for it only with its tools open.
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      sourcemap: mode === 'bench' ? 'hidden' : false,
    },
  }
  await build(config)
}
