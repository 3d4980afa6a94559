import { createEmitter, type Emitter } from '../../shared/index.ts'

/** Words by key. Keys are flat (`odp-4-h1.title`); a dot in a key is just a dot. `{{name}}` stands for a value. */
export type Words = Readonly<Record<string, string>>

export interface LanguageEvents {
  /** The language or its words changed: everything shown has to be read again. */
  changed: { language: string }
  /** A key has no word in the present language nor in the fallback. Told once for each key. */
  keyMissed: { language: string; key: string }
}

/** The words of the visit in the visitor's language. */
export interface Language {
  /** The present language, e.g. `en` or `cy`. */
  readonly language: string
  /** The word for a key, its values filled in. A missing key gives the key itself and is reported once. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string
  /** Adds words, e.g. those of a day beside those of the interface. A key that was there is replaced. */
  add(language: string, words: Words): void
  /** Goes over to a language, fetching its words first if there is a `load`. Rejects if that fails; nothing changes then. */
  change(language: string): Promise<void>
  readonly on: Emitter<LanguageEvents>['on']
}

export interface LanguageOptions {
  readonly language: string
  /** Words known at once, by language. */
  readonly resources: Readonly<Record<string, Words>>
  /** Where a key is looked up when the present language lacks it. */
  readonly fallback?: string
  /** Fetches the words of a language that is not among `resources`. */
  readonly load?: (language: string) => Promise<Words>
}

const NAMESPACE = 'words'

/** Starts a language. i18next comes by its own dynamic import, so that it is not in what loads before the first picture. */
export async function createLanguage(options: LanguageOptions): Promise<Language> {
  const { createInstance } = await import('i18next')
  const { on, emit } = createEmitter<LanguageEvents>()
  const missed = new Set<string>()
  const resources = Object.fromEntries(
    Object.entries(options.resources).map(([language, words]) => [language, { [NAMESPACE]: { ...words } }]),
  )
  const i18n = createInstance({
    lng: options.language,
    fallbackLng: options.fallback ?? options.language,
    resources,
    ns: [NAMESPACE],
    defaultNS: NAMESPACE,
    // React and canvases write text, never markup: escaping here would show `&amp;`.
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: false,
  })
  await i18n.init()
  const loaded = new Set(Object.keys(options.resources))

  return {
    get language() {
      return i18n.language
    },
    t(key, values) {
      if (!i18n.exists(key, values ?? {}) && !missed.has(key)) {
        missed.add(key)
        emit('keyMissed', { language: i18n.language, key })
      }
      return i18n.t(key, values ?? {})
    },
    add(language, words) {
      i18n.addResourceBundle(language, NAMESPACE, words, false, true)
      emit('changed', { language: i18n.language })
    },
    async change(language) {
      if (!loaded.has(language) && options.load) {
        const words = await options.load(language)
        i18n.addResourceBundle(language, NAMESPACE, words, false, true)
        loaded.add(language)
      }
      await i18n.changeLanguage(language)
      emit('changed', { language })
    },
    on,
  }
}
