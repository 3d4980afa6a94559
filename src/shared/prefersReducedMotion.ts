interface MediaQuery {
  readonly matches: boolean
}

let query: MediaQuery | undefined

/**
 * Whether the visitor's system asks for less movement; it can change during a visit. Asked in every frame, so the
 * query is kept: making it anew took longer than drawing.
 */
export function prefersReducedMotion(): boolean {
  // The page's own function, typed by hand: this folder compiles without the DOM.
  query ??= (self as unknown as { matchMedia(media: string): MediaQuery }).matchMedia(
    '(prefers-reduced-motion: reduce)',
  )
  return query.matches
}
