import type { Settings } from '../../experience/index.ts'
import { DISPLAY_FACE, DYSLEXIC_FACE, ROOMY_FACE, TEXT_FACE } from '../scene/paint/palette.ts'
import { createMeasure, type Measure } from '../scene/paint/pen.ts'
import type { Portraits } from './door/Portraits.ts'
import { createPictures, type Pictures } from './kit/Pictures.ts'
import { rememberMeasure } from './kit/Typesetter.ts'

/** What panels need of the browser. */
export interface PanelSurroundings {
  readonly measure: Measure
  readonly pictures: Pictures
  /** Draws portraits in place of the browser. */
  portraits?(people: readonly string[], drawn: () => void): Portraits
  /** The page's own address. */
  readonly page: { readonly origin: string; readonly pathname: string }
  /** Fetches the letters of a face, if they are not there yet. */
  letters(face: Settings['face']): void
  /** Called when letters or a picture have come. @returns takes it back */
  onChange(listener: () => void): () => void
}

const FACES: Readonly<Record<Settings['face'], readonly string[]>> = {
  plain: [TEXT_FACE, DISPLAY_FACE],
  roomy: [ROOMY_FACE],
  dyslexic: [DYSLEXIC_FACE],
}
const WEIGHTS = [500, 600, 700, 800]

/** The browser's own. @throws when it gives no 2D canvas */
export function browserSurroundings(): PanelSurroundings {
  const listeners = new Set<() => void>()
  const measure = rememberMeasure(createMeasure())
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    measure,
    pictures: createPictures(tell),
    page: location,
    letters(face) {
      const wanted = FACES[face].flatMap((family) => WEIGHTS.map((weight) => `${weight} 100px ${family}`))
      // Letters that cannot be fetched leave the words in the system's own.
      void Promise.allSettled(wanted.map((font) => document.fonts.load(font))).then(() => {
        measure.forget()
        tell()
      })
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
