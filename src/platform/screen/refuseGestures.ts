import type { Disposable } from '../../shared/index.ts'

/** What a browser does with a page that is not part of it, and what a visitor could get lost in. */
const REFUSED = [
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  // Safari's own names for a pinch.
  'gesturestart',
  'gesturechange',
] as const

/** Keys with Ctrl or ⌘ that leave the page, print, save or zoom it. */
const KEYS = new Set([
  'p',
  's',
  'o',
  'n',
  't',
  'w',
  'u',
  'f',
  'g',
  'r',
  'h',
  'j',
  'd',
  'l',
  '+',
  '-',
  '=',
  '0',
])
const ALONE = new Set([
  'F1',
  'F3',
  'F5',
  'F6',
  'F7',
  'F11',
  'F12',
  'ContextMenu',
  'BrowserBack',
  'BrowserHome',
])

/**
 * Has the browser do nothing but show the page: no menu, selection, dragging, pinching, swiping back, printing or
 * dropping. Only for a screen that anybody may touch; elsewhere all of these are the visitor's own.
 */
export function refuseGestures(root: HTMLElement = document.documentElement): Disposable {
  const refuse = (event: Event): void => event.preventDefault()
  const pinch = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault()
  }
  const zoom = (event: WheelEvent): void => {
    if (event.ctrlKey) event.preventDefault()
  }
  const key = (event: KeyboardEvent): void => {
    const withControl = (event.ctrlKey || event.metaKey) && KEYS.has(event.key.toLowerCase())
    const back =
      event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight' || event.key === 'Home')
    if (withControl || back || ALONE.has(event.key)) event.preventDefault()
  }
  const options = { capture: true, passive: false }
  for (const name of REFUSED) window.addEventListener(name, refuse, options)
  window.addEventListener('touchmove', pinch, options)
  window.addEventListener('wheel', zoom, options)
  window.addEventListener('keydown', key, options)
  const { style } = root
  const before = { overscrollBehavior: style.overscrollBehavior, touchAction: style.touchAction }
  style.overscrollBehavior = 'none'
  style.touchAction = 'pan-y'
  root.dataset['unprinted'] = ''
  return {
    dispose() {
      for (const name of REFUSED) window.removeEventListener(name, refuse, options)
      window.removeEventListener('touchmove', pinch, options)
      window.removeEventListener('wheel', zoom, options)
      window.removeEventListener('keydown', key, options)
      Object.assign(style, before)
      delete root.dataset['unprinted']
    },
  }
}
