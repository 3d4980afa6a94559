import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { hashFolder, hashScript } from '../../../pipeline/assets/hashes.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashes-'))
  mkdirSync(join(folder, 'tiles'))
  writeFileSync(join(folder, 'pano.json'), '{}')
  writeFileSync(join(folder, 'tiles', '0_0.webp'), 'a tile')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('hashFolder', () => {
  it('stays the same while names and contents do', () => {
    expect(hashFolder(folder)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashFolder(folder)).toBe(hashFolder(folder))
  })

  it('changes with a byte, with a name, and with a file more', () => {
    const hashes = [hashFolder(folder)]
    writeFileSync(join(folder, 'tiles', '0_0.webp'), 'a tilE')
    hashes.push(hashFolder(folder))
    renameSync(join(folder, 'tiles', '0_0.webp'), join(folder, 'tiles', '0_1.webp'))
    hashes.push(hashFolder(folder))
    writeFileSync(join(folder, 'more'), '')
    hashes.push(hashFolder(folder))
    expect(new Set(hashes).size).toBe(4)
  })

  it('has nothing to say of a folder that is empty or not there', () => {
    expect(hashFolder(join(folder, 'nowhere'))).toBeUndefined()
    mkdirSync(join(folder, 'empty'))
    expect(hashFolder(join(folder, 'empty'))).toBeUndefined()
  })
})

describe('hashScript', () => {
  it('agrees with the renderer, which notes the first sixteen digits of SHA-256', () => {
    writeFileSync(join(folder, 'x.py'), 'abc')
    expect(hashScript(join(folder, 'x.py'))).toBe('ba7816bf8f01cfea')
    expect(hashScript(join(folder, 'y.py'))).toBeUndefined()
  })
})
