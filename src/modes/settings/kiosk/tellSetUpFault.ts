import type { Host } from '../../Host.ts'

/**
 * Says what is wrong with `kiosk.json`, on the screen, to whoever sets it up: in the words for developers, which name
 * file, place, and what belongs there. A fair must not find out by guessing that a file was ignored.
 */
export function tellSetUpFault(error: unknown): Host {
  const nothing = (): void => undefined
  return {
    async begin({ page }) {
      console.error(error)
      const told = document.createElement('pre')
      told.setAttribute('role', 'alert')
      told.className = 'set-up-fault'
      told.textContent = `${error instanceof Error ? error.message : String(error)}

Mend the file, then load this page again. docs/kiosk.md says what belongs into it.`
      page.replaceChildren(told)
    },
    left: nothing,
    failed: nothing,
  }
}
