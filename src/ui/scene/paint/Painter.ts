/** What a painter needs of a canvas: the browser's context has it, and so does a test's. */
export type Brush = CanvasRenderingContext2D

/** The word for a key, in the visitor's language. */
export type WordOf = (key: string) => string

/**
 * Draws a live surface onto a canvas of `width` × `height` pixels, as it looks `tMs` milliseconds after arrival.
 * Keeps nothing between calls: the same time gives the same picture.
 */
export type Paint = (brush: Brush, width: number, height: number, tMs: number) => void
