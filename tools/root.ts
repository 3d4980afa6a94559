import { fileURLToPath } from 'node:url'

/** The project's folder, as an absolute path. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
