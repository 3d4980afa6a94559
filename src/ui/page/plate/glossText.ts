/** A run of plain words, or a term of the glossary as it stands in the text. */
export type GlossPart = { readonly text: string; readonly term?: string }

/** A term and its name as the glossary gives it; what stands in brackets is not looked for. */
export interface Term {
  readonly id: string
  readonly name: string
}

/**
 * Finds the first occurrence of each term in a text: whole words, in any case, in the plural too. Of terms that meet
 * in one place the longest counts.
 */
export function glossText(text: string, terms: readonly Term[]): GlossPart[] {
  const found: { readonly from: number; readonly to: number; readonly term: string }[] = []
  const byLength = terms.toSorted((a, b) => b.name.length - a.name.length)
  for (const { id, name } of byLength) {
    const bare = name.replace(/\s*\([^)]*\)/g, '').trim()
    if (!bare) continue
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escape(bare)}(?:e?s)?(?![\\p{L}\\p{N}])`, 'giu')
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some((other) => from < other.to && to > other.from)) continue
      found.push({ from, to, term: id })
      break
    }
  }
  found.sort((a, b) => a.from - b.from)
  const parts: GlossPart[] = []
  let at = 0
  for (const { from, to, term } of found) {
    if (from > at) parts.push({ text: text.slice(at, from) })
    parts.push({ text: text.slice(from, to), term })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
