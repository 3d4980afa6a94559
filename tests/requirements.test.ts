import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../tools/root.ts'

/** Each list of ids, and how long it is. Its register is docs/requirements/<name>.md. */
const LISTS = { accessibility: ['A', 25], privacy: ['P', 14], kiosk: ['K', 20], offline: ['O', 14] } as const
/** Their tests were written to the ids and bear them; those of A are older. */
const BEARS_ID = /^[KOP]-/

interface Row {
  readonly id: string
  readonly how: string
}

function readRows(page: string): readonly Row[] {
  return [...page.matchAll(/^\| *([AKOP]-\d+) *\|(.*)\|\s*$/gm)].map(([, id = '', cells = '']) => ({
    id,
    how: cells.slice(cells.indexOf('|') + 1).trim(),
  }))
}

/** The tests a row names: path, and the words of titles that follow it. */
function namedTests(how: string): readonly { readonly path: string; readonly titles: readonly string[] }[] {
  return how.split(/(?=`tests\/)/).flatMap((part) => {
    const path = /^`(tests\/[^`]+)`/.exec(part)?.[1]
    if (path === undefined) return []
    return [{ path, titles: [...part.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title) }]
  })
}

/**
 * What is wrong with a row.
 * @param read the text of a test file, or of all test files of a folder; undefined when there is none
 * @param everything the text of every test: where a row names none by its path, its id is looked for anywhere
 */
function complaints(
  { id, how }: Row,
  read: (path: string) => string | undefined,
  everything: string,
): readonly string[] {
  const bears = (text: string): boolean => new RegExp(String.raw`\b${id}\b`).test(text)
  const named = namedTests(how)
  if (named.length === 0) {
    const isHeld = how.length > 40 || (BEARS_ID.test(id) && bears(everything))
    return isHeld ? [] : [`${id} has neither a test nor a reason`]
  }
  const wrong = named.flatMap(({ path, titles }) => {
    const text = read(path)
    if (text === undefined) return [`${id}: there is no ${path}`]
    return titles.filter((title) => !text.includes(title)).map((title) => `${id}: ${path} has no “${title}”`)
  })
  const borne = named.some(({ path }) => bears(read(path) ?? ''))
  return BEARS_ID.test(id) && !borne ? [...wrong, `${id}: none of its tests bears the id`] : wrong
}

function readFile(path: string): string | undefined {
  const full = join(ROOT, path)
  if (!existsSync(full)) return undefined
  if (!statSync(full).isDirectory()) return readFileSync(full, 'utf8')
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name) && name !== 'requirements.test.ts')
    .map((name) => readFileSync(join(full, name), 'utf8'))
    .join('\n')
}

const EVERYTHING = readFile('tests') ?? ''

const REGISTERS = readdirSync(join(ROOT, 'docs', 'requirements')).filter((name) => name.endsWith('.md'))

describe('the register of requirements', () => {
  it('has a page for every list, and no other', () => {
    const names = Object.keys(LISTS).map((name) => `${name}.md`)
    expect(names).toEqual(expect.arrayContaining(REGISTERS))
    expect(REGISTERS).toEqual(expect.arrayContaining(['accessibility.md', 'privacy.md']))
  })

  it.each(REGISTERS)('%s has every id of its list once, in order, with a test or a reason', (name) => {
    const [letter, count] = LISTS[name.replace('.md', '') as keyof typeof LISTS]
    const rows = readRows(readFile(`docs/requirements/${name}`)!)
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, k) => `${letter}-${k + 1}`))
    expect(rows.flatMap((row) => complaints(row, readFile, EVERYTHING))).toEqual([])
  })
})

describe('the check itself', () => {
  const read = (path: string): string | undefined =>
    ({ 'tests/a.test.ts': `it('K-1: begins')`, 'tests/b.test.ts': `it('ends')` })[path]
  const check = (id: string, how: string) => complaints({ id, how }, read, 'K-7 K-77')

  it('is content with a test that bears the id, and with a reason', () => {
    expect(check('K-1', '`tests/a.test.ts` “K-1: begins”')).toEqual([])
    expect(check('A-1', '`tests/b.test.ts` “ends”')).toEqual([])
    expect(check('K-9', 'Needs a real headset; it was tried in an emulated one by hand.')).toEqual([])
  })

  it('complains of a file, a title, an id or a reason that is not there', () => {
    expect(check('K-1', '`tests/c.test.ts`')).toContain('K-1: there is no tests/c.test.ts')
    expect(check('K-1', '`tests/a.test.ts` “never”')).toEqual(['K-1: tests/a.test.ts has no “never”'])
    expect(check('K-2', '`tests/a.test.ts` “begins”')).toEqual(['K-2: none of its tests bears the id'])
    expect(check('K-7', 'browser')).toEqual([])
    expect(check('K-3', 'Yes.')).toEqual(['K-3 has neither a test nor a reason'])
  })

  it('reads rows however they are spaced', () => {
    expect(
      readRows('| Id | a | b |\n|--|--|--|\n| K-1  | what | how | \n|K-2|x|y|\n').map((row) => row.how),
    ).toEqual(['how', 'y'])
  })
})
