/** Words with weight: `*so*` is said strongly. */
export function Said({ words }: { readonly words: string }) {
  const parts = words.split('*')
  // An odd mark out is no mark.
  if (parts.length % 2 === 0) return words.replaceAll('*', '')
  return parts.map((part, i) =>
    i % 2 === 1 ? <strong key={parts.slice(0, i).join('*')}>{part}</strong> : part,
  )
}
