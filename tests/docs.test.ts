import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../tools/root.ts'

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** Where the links of a page point to that are files of the project, without `#part`. Code is not read. */
function linkedFiles(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
}

describe('the documents', () => {
  it('are found', () => {
    expect(PAGES).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', join('docs', 'decisions', 'README.md')]),
    )
  })

  it.each(PAGES)('%s links only to files that exist', (page) => {
    const missing = linkedFiles(readFileSync(join(ROOT, page), 'utf8')).filter(
      (target) => !existsSync(join(ROOT, dirname(page), target)),
    )
    expect(missing).toEqual([])
  })

  it.each(PAGES)('%s names only commands and files that exist', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8')
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
    const paths = [
      ...text.matchAll(/`((?:src|tools|tests|docs|pipeline)\/[\w./-]+\.(?:ts|tsx|md|css|mjs))`/g),
    ].map(([, path = '']) => path)
    // A decision tells what was so on its day.
    const isHistory = page.includes('decisions') || page === 'CHANGELOG.md'
    expect(isHistory ? [] : paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it('list every decision', () => {
    const folder = join(ROOT, 'docs', 'decisions')
    const listed = linkedFiles(readFileSync(join(folder, 'README.md'), 'utf8'))
    const pages = readdirSync(folder).filter((name) => /^\d{4}-/.test(name))
    expect(pages.filter((page) => !listed.includes(page))).toEqual([])
  })

  it('keep the README to one sitting', () => {
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n').length).toBeLessThan(150)
  })
})

describe('the documents for a school', () => {
  const read = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8')

  it('P-6: have a line for each of the fifteen standards of the Children’s Code, and a template for the DPIA', () => {
    const rows = [...read('childrens-code.md').matchAll(/^\| *(\d+) *\| ([^|]+)\| ([^|]+)\|$/gm)]
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 15 }, (_, k) => k + 1))
    for (const [, , , line = ''] of rows) expect(line.trim().length).toBeGreaterThan(20)
    const template = read('dpia-template.md')
    for (const part of ['processed', 'Necessity', 'asked', 'Risks', 'Decision'])
      expect(template).toMatch(new RegExp(`^## .*${part}`, 'm'))
  })

  it('P-8: say from which age a headset is meant, with a source for each', () => {
    const [, ages = ''] = read('headsets.md').split('### Ages')
    for (const maker of ['Meta Quest', 'Pico'])
      expect(ages).toMatch(new RegExp(`\\| ${maker} +\\|.*13.*\\| \\[\\d+\\]`))
  })
})

describe('linkedFiles', () => {
  it('finds links and pictures, and leaves addresses, parts and code alone', () => {
    const page = [
      '![a](a.png) [b](../b.md#part) [c](https://x.org) [d](#d) `[e](e.md)`',
      '```',
      '[f](f.md)',
      '```',
    ]
    expect(linkedFiles(page.join('\n'))).toEqual(['a.png', '../b.md'])
  })
})
