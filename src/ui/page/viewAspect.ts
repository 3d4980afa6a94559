/** Width of the window divided by its height: the picture fills it. */
export function viewAspect(): number {
  return innerWidth / Math.max(1, innerHeight)
}
