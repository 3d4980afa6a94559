import { join } from 'node:path'

import type { Plugin } from 'vite'

import { ROOT } from '../root.ts'

const THREE = join(ROOT, 'node_modules/three/src')
/** Parts of three that nothing in a room uses, and that its renderer holds on to all the same. */
const REPLACED = [
  'renderers/shaders/ShaderChunk.js',
  'renderers/shaders/ShaderLib.js',
  'renderers/shaders/DFGLUTData.js',
  'renderers/webgl/WebGLShadowMap.js',
  'renderers/webxr/WebXRManager.js',
  'extras/PMREMGenerator.js',
]

/**
 * A smaller three.js for the build: what stands in a room is quads with a shader of their own, so the shaders of
 * three's materials, shadows, mirrored surroundings and its own headset sessions are left out. Everything else is
 * three's source as it is. Fails the build when one of the parts is no longer where it was: look at it again then.
 */
export default function leanThree(): Plugin {
  const found = new Set<string>()
  return {
    name: 'alongside-lean-three',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id === 'three') return join(THREE, 'Three.js')
      if (!importer?.startsWith(THREE) || !id.startsWith('.')) return null
      const resolved = await this.resolve(id, importer, { ...options, skipSelf: true })
      const part = REPLACED.find((name) => resolved?.id === join(THREE, name))
      if (part === undefined) return null
      found.add(part)
      return join(import.meta.dirname, 'lean', part.slice(part.lastIndexOf('/') + 1))
    },
    transform(code, id) {
      if (!id.startsWith(THREE) || !id.endsWith('.glsl.js')) return null
      // As three's own bundle does: remarks in a shader are for whoever reads its source, not for whoever downloads it.
      return { code: code.replaceAll(/\/\* glsl \*\/`([^`]*)`/g, withoutRemarks), map: null }
    },
    buildEnd(error) {
      const lost = REPLACED.filter((part) => !found.has(part))
      if (!error && found.size > 0 && lost.length > 0)
        throw new Error(`three.js has changed: ${lost.join(', ')} is no longer used where it was.`)
    },
  }
}

function withoutRemarks(_: string, shader: string): string {
  const bare = shader
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\/\/.*/g, '')
    .replaceAll(/\n\s+/g, '\n')
  return `\`${bare}\``
}
