/** What may not stand in a build, and why. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /jsdelivr|unpkg|githack|gstatic|googleapis/gi,
    why: 'a third party; everything comes from our own origin',
  },
  { pattern: /frutiger/gi, why: 'the NHS typeface; this is not an NHS service' },
  { pattern: /#005eb8/gi, why: 'the NHS blue; this is not an NHS service' },
]

/**
 * Looks for words that may not reach a visitor.
 * @param name of the file, for the complaint
 * @returns one complaint a find, with the words around it
 */
export function checkWords(name: string, text: string): readonly string[] {
  return FORBIDDEN.flatMap(({ pattern, why }) =>
    [...text.matchAll(pattern)].map((match) => {
      const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30)
      return `${name}: "${match[0]}" is ${why}. It stands in: …${around.replace(/\s+/g, ' ')}…`
    }),
  )
}
