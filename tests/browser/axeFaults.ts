import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
  }[]
}

/**
 * What axe finds wrong with a page as it stands: `rule: where: why`, one line a finding. Motion must be off, since
 * what is fading in has no contrast yet.
 * @param within a selector; the whole page, if left out
 */
export async function axeFaults(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(SOURCE)
  const found = await page.evaluate(
    async ([context, tags]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: unknown, options: unknown): Promise<AxeResult> }
      }
      // Colours are then the device's own, which axe does not see.
      const isForced = matchMedia('(forced-colors: active)').matches
      return await axe.run(context ?? document, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'color-contrast': { enabled: !isForced } },
      })
    },
    [within, TAGS] as const,
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}
