/**
 * Takes the picture, and whatever else lies beside the page, out of sight and out of reach while something covers it
 * whole; style sheets do it, by `data-alone` on what holds them.
 * @param cover what covers it
 * @returns brings it back, once nothing covers it any more
 */
export function standAlone(cover: Element): () => void {
  const around = (cover.closest('.page') ?? cover).parentElement
  if (!around) return () => undefined
  count(around, 1)
  return () => count(around, -1)
}

function count(around: HTMLElement, more: number): void {
  const covers = Number(around.dataset['alone'] ?? 0) + more
  if (covers > 0) around.dataset['alone'] = String(covers)
  else delete around.dataset['alone']
}
