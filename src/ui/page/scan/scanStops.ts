const CONTROLS = 'button, a[href], input, select, summary'

/**
 * The controls that one switch is offered, in order: those of the layer on top (a dialog, a plate, a task; else the
 * whole page), without what cannot be seen or used. Pausing is always among them.
 */
export function scanStops(page: Document): HTMLElement[] {
  const layers = [...page.querySelectorAll<HTMLElement>('[data-layer]')]
  const top = layers.findLast((layer) => layer.tagName === 'DIALOG') ?? layers.at(-1)
  const scope: ParentNode = top ?? page
  const stops = [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter(isOffered)
  const pause = page.querySelector<HTMLElement>('[data-pause]')
  if (pause && top && top.tagName !== 'DIALOG' && isOffered(pause)) stops.push(pause)
  return stops
}

function isOffered(control: HTMLElement): boolean {
  if (control.getAttribute('aria-disabled') === 'true' || control.matches(':disabled')) return false
  return control.checkVisibility({ visibilityProperty: true })
}
