/** What the visitor's system asks for, read at the moment of asking (it can change during a visit). */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
