import { useLayoutEffect, useRef, type ReactNode } from 'react'

interface Props {
  /** Id of the element that names it. */
  readonly labelledBy: string
  readonly className?: string
  /** Escape was pressed. */
  onCancel(): void
  readonly children: ReactNode
}

/**
 * Something to be answered before going on: everything else is out of reach meanwhile. The browser's own modal dialog,
 * which keeps the focus in. It begins at what is marked `data-first`, and goes back to where it was in the end.
 */
export function Dialog({ labelledBy, className = 'dialog', onCancel, children }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = element.current
    if (!dialog) return
    const opener = document.activeElement
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      dialog.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={element}
      className={className}
      aria-labelledby={labelledBy}
      data-layer=""
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      {children}
    </dialog>
  )
}
