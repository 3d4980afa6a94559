/** Nothing in a room casts a shadow. */
export class WebGLShadowMap {
  enabled = false
  autoUpdate = false
  needsUpdate = false
  type = 0
  render() {}
}
