import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[]
  }>
}

/**
 * What axe finds wrong with a page as it stands: one line for each element.
 * It comes in by the debugger: the page's own policy refuses foreign scripts, as it should.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE)
  const { violations } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    TAGS,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html.slice(0, 200)}\n${failureSummary}`),
  )
}
