import type { Disposable } from '../../../shared/index.ts'

/**
 * Keeps an element in reach of everything: a modal dialog makes all the rest of the page inert, so the element moves
 * into whichever dialog was opened last, and home again when none is open.
 */
export function keepOnTop(element: HTMLElement, home: HTMLElement): Disposable {
  let dialogs: HTMLDialogElement[] = []
  const settle = (): void => {
    dialogs = dialogs.filter((dialog) => dialog.isConnected && dialog.open)
    const place = dialogs.at(-1) ?? home
    if (element.parentElement !== place) place.append(element)
  }
  const observer = new MutationObserver((records) => {
    const changed = new Set<HTMLDialogElement>()
    for (const { target, addedNodes } of records) {
      if (target instanceof HTMLDialogElement) changed.add(target)
      for (const node of addedNodes)
        if (node instanceof Element && node !== element)
          for (const dialog of [node, ...node.querySelectorAll('dialog')])
            if (dialog instanceof HTMLDialogElement) changed.add(dialog)
    }
    for (const dialog of changed) if (dialog.open && !dialogs.includes(dialog)) dialogs.push(dialog)
    settle()
  })
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] })
  settle()
  return { dispose: () => observer.disconnect() }
}
