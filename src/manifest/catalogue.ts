import type { DayDoor } from './door.ts'
import type { View } from './primitives.ts'

/** What can be visited: days, and of each day the scenes that have a picture. Made at build time. */
export interface Catalogue {
  readonly days: readonly CatalogueDay[]
}

/** A day that can be visited. Addresses are absolute on this server. */
export interface CatalogueDay {
  readonly id: string
  /** Locale key of its name. */
  readonly title: string
  /** Address of its day.json. */
  readonly url: string
  /** Addresses of its words, by language. */
  readonly locales: Readonly<Record<string, string>>
  /** Addresses of what is spoken of it, by language. */
  readonly voices: Readonly<Record<string, string>>
  /** Address of its table of cut-outs; absent where there are none. */
  readonly props?: string
  readonly scenes: readonly CatalogueScene[]
  /** All that the door shows of it; absent where the day does not say how it shows itself. */
  readonly door?: CatalogueDoor
}

/** A day as the door shows it, with its words, so that no day has to be fetched before one is chosen. */
export interface CatalogueDoor {
  readonly narrator: string
  readonly look: Pick<DayDoor, 'light' | 'deep' | 'mark'>
  /** First and last time of the story, as hh:mm. */
  readonly from: string
  readonly to: string
  /** When each moment is, by its id. */
  readonly times: Readonly<Record<string, string>>
  /** Minutes each cut takes at most, in the day's order. */
  readonly cuts: readonly { readonly id: 'short' | 'day'; readonly minutes: number }[]
  /** Locale keys, all of them among `words`. */
  readonly name: string
  readonly role: string
  readonly quote: string
  readonly note: string | null
  /** Notes that stand before the first scene, always. */
  readonly notes: readonly string[]
  /** Addresses of the room behind the narrator: the photograph, and its print in ruled lines (white, with alpha). */
  readonly photo: string | null
  readonly lines: string | null
  /** By language, the words of the keys above and of the day's title. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A scene at least one of whose dressings has a picture; `dressings` holds those. */
export interface CatalogueScene {
  readonly id: string
  /** Locale key of its name. */
  readonly title: string
  /** Whether it is asked before whether one wants to see it. */
  readonly asks: boolean
  readonly dressings: readonly CatalogueDressing[]
}

/** A dressing that has a picture. */
export interface CatalogueDressing {
  readonly id: string
  /** Address of the panorama's description; of the picture itself where it is `flat`. */
  readonly panorama: string
  /** An illustration, shown over the page rather than around the visitor. */
  readonly flat?: true
  /** Where one looks on arrival. */
  readonly view: View
  /** Address of a small still of that view. */
  readonly still: string
}
