import type { BenchWindow } from './BenchWindow.ts'

/**
 * Runs in the page, before its own scripts. Notes bytes and milliseconds of every upload into an array texture.
 * The notes go into an array that is there from the start, so that taking them costs as little as can be.
 */
export function watchUploads(): void {
  const uploads = { records: new Float64Array(3 * 20_000), count: 0 }
  Object.assign(globalThis as unknown as BenchWindow, { __uploads: uploads })
  const proto = WebGL2RenderingContext.prototype as unknown as {
    texSubImage3D(...parameters: unknown[]): void
  }
  const upload = proto.texSubImage3D
  proto.texSubImage3D = function (...parameters: unknown[]) {
    const began = performance.now()
    upload.apply(this, parameters)
    const tookMs = performance.now() - began
    const at = 3 * uploads.count
    if (at + 3 > uploads.records.length) return
    // The same all through a frame.
    uploads.records[at] = Number(document.timeline.currentTime)
    uploads.records[at + 1] = (parameters[5] as number) * (parameters[6] as number) * 4
    uploads.records[at + 2] = tookMs
    uploads.count++
  }
}
