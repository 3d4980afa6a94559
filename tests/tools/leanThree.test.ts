import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import leanThree from '../../tools/build/leanThree.ts'
import { ROOT } from '../../tools/root.ts'

const PAGE = `import { WebGLRenderer } from 'three'; globalThis.renderer = WebGLRenderer`

/** Builds a page that draws with three. */
async function bundle(plugins: ReturnType<typeof leanThree>[]): Promise<string> {
  const entry = join(ROOT, 'tests', 'page.js')
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? PAGE : null),
      },
      ...plugins,
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry, preserveEntrySignatures: false } },
  })
  return (built as Rolldown.RolldownOutput).output
    .map((output) => (output.type === 'chunk' ? output.code : ''))
    .join('')
}

describe('leanThree', () => {
  it('leaves out what nothing in a room uses, and keeps what draws', async () => {
    const [whole, lean] = [await bundle([]), await bundle([leanThree()])]
    for (const unused of ['WebXRDepthSensing', 'iridescence_fragment', 'class WebXRController']) {
      expect(lean).not.toContain(unused)
    }
    expect(whole).toContain('iridescence_fragment')
    for (const used of ['WebGLRenderer', 'copyTextureToTexture', 'colorspace_pars_fragment'])
      expect(lean).toContain(used)
    expect(lean.length).toBeLessThan(0.78 * whole.length)
  }, 60_000)

  it('replaces parts that are there', () => {
    for (const part of [
      'ShaderChunk',
      'ShaderLib',
      'WebGLShadowMap',
      'WebXRManager',
      'PMREMGenerator',
      'DFGLUTData',
    ])
      expect(existsSync(join(ROOT, 'tools/build/lean', `${part}.js`)), part).toBe(true)
  })
})
