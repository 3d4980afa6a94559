import type { Settings } from '../../../experience/index.ts'
import { DISPLAY_FACE, DYSLEXIC_FACE, ROOMY_FACE, TEXT_FACE } from '../../scene/paint/palette.ts'
import type { Measure } from '../../scene/paint/pen.ts'
import type { Letters } from './Letters.ts'

/** What a text is on a panel. */
export type Role = 'body' | 'strong' | 'small' | 'button' | 'title' | 'heading' | 'said' | 'speaker'

interface RoleLook {
  readonly em: number
  readonly weight: number
  readonly display?: true
  readonly leading: number
  /** Text to be read grows with the visitor's text size by all of it, the rest by half, captions by their own. */
  readonly grows: 'all' | 'half' | 'captions' | 'halfCaptions'
}

/** Sizes in degrees: 1.6 for what is read, nothing below 1.25. */
const ROLES: Readonly<Record<Role, RoleLook>> = {
  body: { em: 1.6, weight: 500, leading: 1.46, grows: 'all' },
  strong: { em: 1.6, weight: 700, leading: 1.46, grows: 'all' },
  small: { em: 1.3, weight: 600, leading: 1.4, grows: 'half' },
  button: { em: 1.5, weight: 700, leading: 1.24, grows: 'half' },
  title: { em: 2.3, weight: 800, display: true, leading: 1.12, grows: 'half' },
  heading: { em: 1.9, weight: 800, display: true, leading: 1.2, grows: 'half' },
  said: { em: 1.6, weight: 500, leading: 1.42, grows: 'captions' },
  speaker: { em: 1.4, weight: 700, leading: 1.3, grows: 'halfCaptions' },
}
/** Display letters stand a little closer. */
const DISPLAY_TRACKING = -0.015
/** With more room between letters, words and lines, as in `styles/tokens.css`. */
const ROOMY = { tracking: 0.03, spacing: 0.16, leading: 1.2 }
const FACES = { roomy: ROOMY_FACE, dyslexic: DYSLEXIC_FACE } as const

/** Letters as this visitor likes them, and how wide words are in them. */
export interface Typesetter {
  readonly language: string
  letters(role: Role): Letters
  /** From one line to the next, in degrees. */
  leading(role: Role): number
  widthOf(text: string, letters: Letters): number
}

/** @param measure widths of letters one degree high, without any tracking */
export function createTypesetter(
  measure: Measure,
  language: string,
  { textSize, captionSize, face }: Pick<Settings, 'textSize' | 'captionSize' | 'face'>,
): Typesetter {
  const half = (size: number): number => 1 + (size - 1) / 2
  const scale = {
    all: textSize,
    half: half(textSize),
    captions: captionSize,
    halfCaptions: half(captionSize),
  }
  const isRoomy = face !== 'plain'
  const known = new Map<Role, Letters>()
  return {
    language,
    letters(role) {
      let letters = known.get(role)
      if (!letters) {
        const { em, weight, display, grows } = ROLES[role]
        const size = em * scale[grows]
        letters = {
          em: size,
          weight,
          face: face === 'plain' ? (display ? DISPLAY_FACE : TEXT_FACE) : FACES[face],
          tracking: size * (isRoomy ? ROOMY.tracking : display ? DISPLAY_TRACKING : 0),
          spacing: size * (isRoomy ? ROOMY.spacing : 0),
        }
        known.set(role, letters)
      }
      return letters
    },
    leading: (role) => {
      const { em, leading, grows } = ROLES[role]
      return em * scale[grows] * leading * (isRoomy ? ROOMY.leading : 1)
    },
    widthOf: (text, { em, weight, face: family, tracking, spacing }) =>
      measure(text, weight, family) * em + text.length * tracking + (text.split(' ').length - 1) * spacing,
  }
}

/** Remembers what was measured: a panel is laid out again whenever anything about it changes. */
export function rememberMeasure(measure: Measure): Measure & { forget(): void } {
  const known = new Map<string, number>()
  const remember: Measure = (text, weight, face) => {
    const key = `${weight} ${face} ${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (known.size > MOST_KNOWN) known.clear()
      width = measure(text, weight, face)
      known.set(key, width)
    }
    return width
  }
  return Object.assign(remember, { forget: () => known.clear() })
}

const MOST_KNOWN = 4000
