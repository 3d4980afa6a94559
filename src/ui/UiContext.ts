import type { Language } from '../platform/index.ts'
import { prefersReducedMotion } from '../shared/index.ts'
import { createAim, type Aim } from './Aim.ts'
import type { VisitPort } from './VisitPort.ts'

/** What both faces of the interface, in the room and in the page, share. Neither knows the other. */
export interface UiContext {
  readonly visit: VisitPort
  readonly language: Language
  readonly aim: Aim
  readonly reducedMotion: () => boolean
}

export function createUiContext(
  visit: VisitPort,
  language: Language,
  reducedMotion: () => boolean = prefersReducedMotion,
): UiContext {
  return { visit, language, aim: createAim(visit), reducedMotion }
}
