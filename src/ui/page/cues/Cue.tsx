import type { ReactNode, Ref } from 'react'

interface Props {
  readonly kind: 'find' | 'onward'
  readonly element?: Ref<HTMLButtonElement>
  readonly children: ReactNode
  onPress(): void
}

/** Tape that ends in an arrow. Which side it points to is written on it as `data-side`; arrows are never mirrored. */
export function Cue({ kind, element, children, onPress }: Props) {
  return (
    <button ref={element} type="button" className={`cue ${kind}`} data-side="right" onClick={onPress}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className="to-left" d="M100 0H14L.500 50 14 100H100Z" vectorEffect="non-scaling-stroke" />
        <path className="to-right" d="M0 0H86L99.500 50 86 100H0Z" vectorEffect="non-scaling-stroke" />
      </svg>
      <span>{children}</span>
    </button>
  )
}
