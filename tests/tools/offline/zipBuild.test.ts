import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipBuild } from '../../../tools/offline/zipBuild.ts'

it('O-13 packs all files of a build, a page that says what to do, and the same each time', () => {
  const dist = mkdtempSync(join(tmpdir(), 'zip-'))
  try {
    mkdirSync(join(dist, 'odp/deep'), { recursive: true })
    writeFileSync(join(dist, 'index.html'), '<p>'.repeat(1000))
    writeFileSync(join(dist, 'odp/deep/0.webp'), 'picture')
    const zip = zipBuild(dist, 'abc')
    const files = unzipSync(zip)
    expect(Object.keys(files)).toEqual([
      'READ ME FIRST.txt',
      'alongside/index.html',
      'alongside/odp/deep/0.webp',
    ])
    expect(strFromU8(files['READ ME FIRST.txt']!)).toContain('version abc')
    expect(strFromU8(files['alongside/odp/deep/0.webp']!)).toBe('picture')
    expect(Buffer.from(zipBuild(dist, 'abc')).equals(Buffer.from(zip))).toBe(true)
  } finally {
    rmSync(dist, { recursive: true })
  }
})
