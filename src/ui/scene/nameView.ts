import type { UiContext } from '../UiContext.ts'

/**
 * Gives the picture its accessible name, in every room and language: of the room that is seen, which while the next is
 * on its way is the one before. Returns what stops that.
 */
export function nameView(ui: UiContext, element: HTMLElement): () => void {
  const { visit, language } = ui
  const name = (): void => {
    if (visit.store.getState().picture !== 'ready') return
    const room = language.t(`${visit.store.getState().scene}.title`)
    element.removeAttribute('aria-hidden')
    element.setAttribute('role', 'img')
    element.setAttribute('aria-label', language.t('view.label', { room }))
  }
  name()
  const stops = [visit.store.subscribe(name), language.on('changed', name)]
  return () => stops.forEach((stop) => stop())
}
