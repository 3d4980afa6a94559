import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findChromium } from '../../../tools/browser/findChromium.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-find-'))
  await writeFile(join(folder, 'google-chrome'), '')
  await chmod(join(folder, 'google-chrome'), 0o755)
  await writeFile(join(folder, 'chromium'), '')
  await chmod(join(folder, 'chromium'), 0o644)
})

afterAll(() => rm(folder, { recursive: true }))

it('takes the first one on the PATH that can be run', () => {
  const found = findChromium({ PATH: `/no/such/folder${delimiter}${folder}` })
  expect(found).toBe(join(folder, 'google-chrome'))
})

it('takes the one that CHROMIUM names before all others', () => {
  expect(findChromium({ CHROMIUM: process.execPath, PATH: folder })).toBe(process.execPath)
})

it('says so when CHROMIUM names nothing that can be run, rather than taking another', () => {
  expect(() => findChromium({ CHROMIUM: '/no/such/browser', PATH: folder })).toThrow(
    'CHROMIUM names /no/such/browser',
  )
})
