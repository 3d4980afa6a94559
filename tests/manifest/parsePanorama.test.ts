import { describe, expect, it } from 'vitest'

import { PANORAMA_FORMAT, parsePanorama } from '../../src/manifest/index.ts'
import { isError } from '../../src/shared/index.ts'
import { faultsOf } from '../fixtures/manifestFault.ts'
import { tinyPanorama } from '../fixtures/tinyPanorama.ts'

describe('parsePanorama', () => {
  it('reads a description', () => {
    expect(parsePanorama(tinyPanorama(), '/odp/odp-4/pano.json').levels).toEqual([254, 508])
  })

  it('says that a newer format needs a newer version', () => {
    const newer = { ...tinyPanorama(), format: PANORAMA_FORMAT + 1, levels: 'as they come' }
    let thrown: unknown
    try {
      parsePanorama(newer, '/odp/odp-4/pano.json')
    } catch (error) {
      thrown = error
    }
    expect(isError(thrown, 'panorama/newer-format') && thrown.details).toEqual({
      url: '/odp/odp-4/pano.json',
      format: PANORAMA_FORMAT + 1,
      known: PANORAMA_FORMAT,
    })
  })

  it('refuses a folder that leaves its place', () => {
    const wrong = tinyPanorama()
    wrong.formats[0].folder = '../../elsewhere'
    expect(faultsOf(() => parsePanorama(wrong, 'pano.json'))).toEqual([
      { path: '$.formats[0].folder', found: '"../../elsewhere"', expected: 'a hexadecimal content hash' },
    ])
  })

  it.each([
    [{ levels: [254, 600] }, '$.levels[1]', '600', 'a multiple of the tile size 254'],
    [{ levels: [508, 762] }, '$.levels[1]', '762', 'a multiple of the level before, 508'],
    [{ levels: [508, 254] }, '$.levels[1]', '254', 'a multiple of the level before, 508'],
    [{ tileSize: 256, levels: [256] }, '$.tileSize', '258', 'at most 256 with its border on both sides'],
  ])('refuses a pyramid that cannot be drawn: %j', (change, path, found, expected) => {
    expect(faultsOf(() => parsePanorama({ ...tinyPanorama(), ...change }, 'pano.json'))).toEqual([
      { path, found, expected },
    ])
  })

  it('refuses a preview that does not fit', () => {
    const preview = { ...tinyPanorama().preview, size: 84 }
    expect(faultsOf(() => parsePanorama({ ...tinyPanorama(), preview }, 'pano.json'))).toEqual([
      {
        path: '$.preview.size',
        found: '258',
        expected: 'three faces with their borders in at most 256 pixels',
      },
    ])
  })

  it.each([null, '<!doctype html>', { format: 'one' }])('refuses %j', (json) => {
    expect(faultsOf(() => parsePanorama(json, 'pano.json')).length).toBeGreaterThan(0)
  })
})
