import type { DrawList } from './drawList.ts'
import type { Eyes } from './Eyes.ts'
import type { PanoramaSurface } from './PanoramaSurface.ts'
import type { SceneLayer } from './ViewerOptions.ts'

/** The look's ink: what is seen where there is no room yet. Never black. */
const INK = [0x21 / 255, 0x12 / 255, 0x2e / 255] as const

/**
 * Draws a frame for a headset's eyes: the room, then what stands in it.
 * @param list undefined where there is no room to show yet
 */
export function drawForEyes(
  gl: WebGL2RenderingContext,
  surface: PanoramaSurface,
  eyes: Eyes,
  list: DrawList | undefined,
  layer: SceneLayer | undefined,
): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, eyes.framebuffer)
  if (list) surface.drawEyes(list, eyes)
  else {
    gl.disable(gl.SCISSOR_TEST)
    gl.clearColor(INK[0], INK[1], INK[2], 1)
    gl.clear(gl.COLOR_BUFFER_BIT)
  }
  if (!layer || layer.empty) return
  layer.drawEyes(eyes)
  surface.forgetState()
}
