/** The sentence for an error's code in the visitor's language; a general one where there is none of its own. */
export function faultWords(code: string, t: (key: string) => string): string {
  return KNOWN.has(code) ? t(`fault.${code}`) : t('fault.other')
}

/** Codes a visitor may be told of. The others are for authors, and never reach a visitor by their own name. */
const KNOWN: ReadonlySet<string> = new Set([
  'network/unreachable',
  'network/status',
  'network/not-json',
  'manifest/invalid',
  'panorama/newer-format',
  'panorama/no-picture-format',
  'viewer/no-webgl2',
  'viewer/context-lost',
  'visit/no-picture',
])
