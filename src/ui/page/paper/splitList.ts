/** From this many parts on, a list is easier to read than a sentence. */
export const LIST_FROM = 4

/** Takes a sentence such as "Pay: a; b; c." apart. */
export function splitList(words: string): { readonly lead: string; readonly parts: readonly string[] } {
  const [first = '', ...others] = words.split(/;\s+/)
  const colon = first.indexOf(': ')
  const lead = colon < 0 ? '' : first.slice(0, colon + 1)
  const parts = [first.slice(colon < 0 ? 0 : colon + 2), ...others]
  return { lead, parts: parts.map((part) => part.replace(/\.$/, '')) }
}
