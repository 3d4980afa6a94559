/** What is asked of the device. Nothing that would need a permission beyond the session's own: no room, no body. */
export const SESSION_INIT: XRSessionInit = { optionalFeatures: ['hand-tracking'] }

/** Comfortable on all headsets, and kept: 72 a second, held, is better than 90 that drop. */
const FRAME_RATE = 72

/** Asks for steady frames. @returns how many a second there will be, as far as the device tells */
export function askForFrameRate(session: XRSession): number {
  const rates = session.supportedFrameRates
  if (rates && Array.from(rates).includes(FRAME_RATE) && session.frameRate !== FRAME_RATE) {
    session.updateTargetFrameRate(FRAME_RATE).catch(() => undefined)
    return FRAME_RATE
  }
  return session.frameRate ?? FRAME_RATE
}

/**
 * The picture that a session shows. Without depth and smoothing: the room needs neither, and what stands in it smooths
 * its own edges.
 * @param scale pixels along a side, of those the device recommends
 */
export function createLayer(session: XRSession, gl: WebGL2RenderingContext, scale: number): XRWebGLLayer {
  const layer = new XRWebGLLayer(session, gl, {
    antialias: false,
    depth: false,
    stencil: false,
    alpha: false,
    framebufferScaleFactor: scale,
  })
  // The far clip lies beyond the veil's corners.
  void session.updateRenderState({ baseLayer: layer, depthNear: 0.05, depthFar: 100 })
  return layer
}
