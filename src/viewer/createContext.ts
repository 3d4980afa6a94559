import { AlongsideError } from '../shared/index.ts'

/**
 * The drawing context of the panorama. No antialiasing, depth or stencil: the panorama needs none, and what is drawn
 * over it smooths its own edges. `powerPreference` stays at its default, since asking for high performance has given
 * a dead context in Safari 26.
 * @throws AlongsideError `viewer/no-webgl2`
 */
export function createContext(canvas: HTMLCanvasElement): WebGL2RenderingContext {
  let reason = 'no context given'
  const note = (event: Event): void => {
    reason = (event as WebGLContextEvent).statusMessage || reason
  }
  canvas.addEventListener('webglcontextcreationerror', note)
  const gl = canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: false,
    preserveDrawingBuffer: false,
    powerPreference: 'default',
  })
  canvas.removeEventListener('webglcontextcreationerror', note)
  if (!gl) throw new AlongsideError('viewer/no-webgl2', { reason })
  return gl
}
