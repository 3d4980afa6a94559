/**
 * Runs in the page, before its own scripts. Cuts every draw to the screen to a strip of a tenth of its height. Sizes,
 * choice of tiles, uploads and scripts stay those of the whole picture.
 */
export function drawStrip(): void {
  const proto = WebGL2RenderingContext.prototype
  const draw = proto.drawArraysInstanced
  proto.drawArraysInstanced = function (mode, first, count, instances) {
    const height = this.drawingBufferHeight
    this.enable(this.SCISSOR_TEST)
    this.scissor(0, Math.round(height * 0.45), this.drawingBufferWidth, Math.round(height * 0.1))
    draw.call(this, mode, first, count, instances)
    this.disable(this.SCISSOR_TEST)
  }
}
