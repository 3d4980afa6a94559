import { Said } from '../Said.tsx'
import { LIST_FROM, splitList } from './splitList.ts'

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
