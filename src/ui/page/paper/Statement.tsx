import { Said } from '../Said.tsx'

/** From this many parts on, a list is easier to read than a sentence. */
const LIST_FROM = 4

/** Something said; a sentence of many parts between semicolons becomes a list, after its colon if there is one. */
export function Statement({ words }: { readonly words: string }) {
  const { lead, parts } = splitList(words)
  if (parts.length < LIST_FROM) {
    return (
      <p>
        <Said words={words} />
      </p>
    )
  }
  return (
    <>
      {lead !== '' && (
        <p>
          <Said words={lead} />
        </p>
      )}
      <ul className="paper-list">
        {parts.map((part) => (
          <li key={part}>
            <Said words={part} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Takes a sentence such as "Pay: a; b; c." apart. */
export function splitList(words: string): { readonly lead: string; readonly parts: readonly string[] } {
  const [first = '', ...others] = words.split(/;\s+/)
  const colon = first.indexOf(': ')
  const lead = colon < 0 ? '' : first.slice(0, colon + 1)
  const parts = [first.slice(colon < 0 ? 0 : colon + 2), ...others]
  return { lead, parts: parts.map((part) => part.replace(/\.$/, '')) }
}
