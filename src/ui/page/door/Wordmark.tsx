/** The ring is a place; the yellow dot is you. */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <p className="wordmark">
      <svg viewBox="0 0 60 40" aria-hidden="true" focusable="false">
        <circle cx="18" cy="20" r="14.500" fill="none" stroke="currentColor" strokeWidth="7" />
        <circle cx="48" cy="20" r="10" className="you" />
      </svg>
      {name}
    </p>
  )
}
