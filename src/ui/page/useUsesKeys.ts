import { useEffect, useRef, type RefObject } from 'react'

/** Whether the visitor's last action came by a key (or something that acts like one) rather than by a pointer. */
export function useUsesKeys(): RefObject<boolean> {
  const usesKeys = useRef(false)
  useEffect(() => {
    const byKey = (): void => void (usesKeys.current = true)
    const byPointer = (): void => void (usesKeys.current = false)
    addEventListener('keydown', byKey, true)
    addEventListener('pointerdown', byPointer, true)
    return () => {
      removeEventListener('keydown', byKey, true)
      removeEventListener('pointerdown', byPointer, true)
    }
  }, [])
  return usesKeys
}
