import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { Assets } from '../../../pipeline/assets/Assets.ts'
import { LOCK_FILE, parseLock, readLock, writeLock } from '../../../pipeline/assets/lock.ts'
import { makePicture, previewPicture } from '../../../pipeline/assets/makePicture.ts'
import { ROOT } from '../../../tools/root.ts'

const entry = { inputs: { 'render.py': '1111111111111111' }, outputs: 'a'.repeat(64) }
let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'))
  mkdirSync(join(root, 'pipeline'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the lock file', () => {
  it('is read as it was written, in alphabetical order', () => {
    expect(readLock(root)).toEqual({ format: 1, pictures: {} })
    writeLock(root, { format: 1, pictures: { 'tr/tr-1': entry, 'odp/odp-4': entry } })
    expect(Object.keys(readLock(root).pictures)).toEqual(['odp/odp-4', 'tr/tr-1'])
    expect(readFileSync(join(root, LOCK_FILE), 'utf8')).toMatch(/\}\n$/)
  })

  it('tells where it is wrong', () => {
    const text = JSON.stringify({ format: 1, pictures: { 'odp/odp-4': { ...entry, outputs: 'short' } } })
    expect(() => parseLock(text)).toThrow(/assets\.lock\.json: pictures\.odp\/odp-4\.outputs/)
  })
})

describe('the assets of this project', () => {
  const assets = new Assets(ROOT)

  it('are the panoramas of the days that have a room, each once', () => {
    const names = assets.pictures.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['odp/odp-2', 'odp/odp-3', 'odp/odp-4']))
    expect(new Set(names).size).toBe(names.length)
    expect(assets.pictures.find(({ room }) => room === 'odp-4')).toEqual({
      name: 'odp/odp-4',
      room: 'odp-4',
      dressing: 'odp/odp-4/operation',
      scene: 'odp/odp-4',
    })
  })

  it('are chosen by name, and an unknown name is told with the names there are', () => {
    expect(assets.choose(['odp-4', 'odp/odp-3']).map(({ room }) => room)).toEqual(['odp-4', 'odp-3'])
    expect(() => assets.choose(['odp-9'])).toThrow(/called odp-9\. There are: .*odp-4/)
  })
})

describe('making a picture', () => {
  const [picture] = new Assets(ROOT).choose(['odp-4'])
  const ran: string[] = []
  const run = (...command: readonly string[]): void => void ran.push(command.slice(1).join(' '))

  it('renders, ingests and places it, in this order', () => {
    makePicture(picture!, run)
    expect(ran).toEqual([
      'pipeline/blender/render.py odp-4 --final',
      'run --silent ingest -- .cache/blender/masters/odp-4-final.png --scene odp/odp-4/operation',
      'run --silent content:place -- odp/odp-4 pipeline/blender/odp-4.places.json',
    ])
  })

  it('touches nothing but the cache for a preview', () => {
    ran.length = 0
    expect(previewPicture(picture!, run)).toBe('.cache/blender/masters/odp-4-preview.png')
    expect(ran).toEqual(['pipeline/blender/render.py odp-4 --preview'])
  })
})
