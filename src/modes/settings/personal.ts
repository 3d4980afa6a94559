import type { ModePart } from '../composeMode.ts'

/** Somebody's own device: progress is kept there. */
export const personal: ModePart = { id: 'personal', policy: { keeps: true } }
