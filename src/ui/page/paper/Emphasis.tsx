import { Fragment } from 'react'

/** Words in which `*asterisks*` mark what is said with weight. */
export function Emphasis({ words }: { readonly words: string }) {
  return words.split('*').map((part, k) =>
    // Parts have no name but their place, and never move.
    // oxlint-disable-next-line no-array-index-key
    k % 2 === 1 ? <strong key={k}>{part}</strong> : <Fragment key={k}>{part}</Fragment>,
  )
}
