import type { Panorama } from './panorama.ts'
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
  readonly scenes: readonly CatalogueScene[]
}

/** A scene at least one of whose dressings has a picture; `dressings` holds those. */
export interface CatalogueScene {
  readonly id: string
  /** Locale key of its name. */
  readonly title: string
  /** `panorama` is the address of the picture's description; `view` is where one looks on arrival. */
  readonly dressings: readonly { readonly id: string; readonly panorama: string; readonly view: View }[]
}

/**
 * The first room, as it travels inside the page (`<script type="application/json" id="first-panorama">`). `url` is
 * the description's own address, to which its tiles are relative.
 */
export interface FirstPanorama {
  readonly day: string
  readonly scene: string
  readonly dressing: string
  readonly url: string
  readonly view: View
  readonly panorama: Panorama
}
