/** A share as people write it in a language: `60%`. */
export function percent(value: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(value)
}

/** A time as people write it in a language: `1.5 seconds`. */
export function seconds(ms: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(
    ms / 1000,
  )
}

/** Names that browsers seldom know. */
const NAMES: Readonly<Record<string, string>> = { cy: 'Cymraeg' }

/** A language's name in itself: `Cymraeg`. */
export function languageName(language: string): string {
  if (NAMES[language]) return NAMES[language]
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
