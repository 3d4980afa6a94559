import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newestChangeMs } from '../../../tools/build/newestChange.ts'

it('finds the newest file however deep, and notices that one was removed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-newest-'))
  const deep = join(folder, 'a', 'b')
  await mkdir(deep, { recursive: true })
  await writeFile(join(deep, 'new.ts'), '')
  await writeFile(join(deep, 'old.ts'), '')
  await utimes(join(deep, 'new.ts'), 2_000, 2_000)
  for (const path of [join(deep, 'old.ts'), deep, join(folder, 'a'), folder]) await utimes(path, 1_000, 1_000)
  expect(newestChangeMs(folder)).toBe(2_000_000)

  await rm(join(deep, 'old.ts'))
  expect(newestChangeMs(folder)).toBeGreaterThan(2_000_000)
  await rm(folder, { recursive: true })
  expect(newestChangeMs(folder)).toBe(0)
})
