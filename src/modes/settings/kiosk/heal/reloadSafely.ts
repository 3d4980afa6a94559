import type { Clock } from '../../../../shared/index.ts'

const AGAIN_MS = 20_000

/**
 * Loads the page again once it can be had: a screen that shows a browser's own error page does not come back by itself.
 * Kept on the device, the page can be had without a network.
 */
export function reloadSafely(
  clock: Clock,
  reload: () => void = () => location.reload(),
  fetcher: typeof fetch = fetch,
): void {
  fetcher(location.href, { cache: 'no-cache' }).then(
    ({ ok }) => (ok ? reload() : clock.after(AGAIN_MS, () => reloadSafely(clock, reload, fetcher))),
    () => clock.after(AGAIN_MS, () => reloadSafely(clock, reload, fetcher)),
  )
}
