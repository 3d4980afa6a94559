import type { ModePart } from '../composeMode.ts'

/** A flat screen with a pointer, fingers or keys: what everything is made for, so it adds nothing. */
export const desktop: ModePart = { id: 'desktop' }
