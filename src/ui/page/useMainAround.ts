import { useEffect, useRef, type RefObject } from 'react'

/**
 * Makes picture and page together the main part of the document: the picture lies beside the page, not in it.
 * @param on false while something is shown that has a main part of its own
 * @returns goes on an element of the page
 */
export function useMainAround(on: boolean): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const around = element.current?.closest('.page')?.parentElement
    if (!on || !around) return
    around.setAttribute('role', 'main')
    return () => around.removeAttribute('role')
  }, [on])
  return element
}
