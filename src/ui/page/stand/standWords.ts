import type { Words } from '../../../platform/index.ts'
import cy from '../../locales/stand/cy.json'
import en from '../../locales/stand/en.json'

/** Words of these screens, in every language: each says "Touch to begin" from the first moment on. */
export const STAND_WORDS: Readonly<Record<string, Words>> = { en: en.words, cy: cy.words }
