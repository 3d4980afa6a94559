import type { StoreApi } from 'zustand/vanilla'
import type { Settings } from '../experience/index.ts'

/** Faces that only those fetch who want them. */
const FACES: Partial<Record<Settings['face'], () => Promise<unknown>>> = {
  roomy: () => import('./styles/roomy.css'),
  dyslexic: () => import('./styles/dyslexic.css'),
}

/**
 * Makes the page look as its visitor likes it: size of text, its face, and stillness. One place for door, visit and
 * the pages after it.
 * @param root the page's root element, whose style and `data-` marks the style sheets read
 * @returns stops following the settings
 */
export function applyAppearance(settings: StoreApi<Settings>, root: HTMLElement): () => void {
  const apply = ({ textSize, face, still, captionSize, captionPlate }: Settings): void => {
    root.style.setProperty('--text-scale', String(textSize))
    root.style.setProperty('--caption-scale', String(captionSize))
    root.dataset['face'] = face
    root.dataset['captions'] = captionPlate
    root.toggleAttribute('data-still', still)
    // Letters that cannot be fetched leave the words in the usual ones.
    FACES[face]?.().catch(() => undefined)
  }
  apply(settings.getState())
  return settings.subscribe(apply)
}
