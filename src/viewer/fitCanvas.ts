/**
 * Gives a canvas as many pixels as its place on the page has. Done before its graphics context is made as well: a
 * context that begins at another size makes its buffers twice, which took a slowed-down main thread 60 ms.
 * @param ratio device pixels a CSS pixel
 */
export function fitCanvas(canvas: HTMLCanvasElement, ratio: number): void {
  const width = Math.max(1, Math.round(canvas.clientWidth * ratio))
  const height = Math.max(1, Math.round(canvas.clientHeight * ratio))
  if (canvas.width === width && canvas.height === height) return
  canvas.width = width
  canvas.height = height
}
