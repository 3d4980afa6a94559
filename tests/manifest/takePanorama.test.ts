import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parsePanorama, takePanorama } from '../../src/manifest/index.ts'
import { mutate, type Mutation } from '../fixtures/mutate.ts'
import { tinyPanorama } from '../fixtures/tinyPanorama.ts'

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'retype', 'rename', 'duplicate', 'swap'),
  node: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', '..', 'cube', 'image/webp', -1, 0, 0.5, 1, 8, 254, 508, 65_537, null, [], {}),
  ),
})

describe('takePanorama', () => {
  it('takes a description that is right, as parsePanorama reads it', () => {
    expect(takePanorama(tinyPanorama())).toEqual(parsePanorama(tinyPanorama(), 'pano.json'))
  })

  it('takes the descriptions that the ingest command has written', () => {
    const assets = join(import.meta.dirname, '../../assets')
    const files = readdirSync(assets, { recursive: true, encoding: 'utf8' })
      .map((file) => join(assets, file))
      .filter((file) => file.endsWith('pano.json') && existsSync(file))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      expect(takePanorama(JSON.parse(readFileSync(file, 'utf8'))), file).toBeDefined()
    }
  })

  it('takes nothing that parsePanorama refuses, 10,000 times', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const json = tinyPanorama()
        for (const one of mutations) mutate(json, one)
        const panorama = takePanorama(json)
        if (!panorama) return
        taken++
        // Throws where the two differ.
        expect(panorama).toMatchObject(parsePanorama(json, 'pano.json'))
      }),
      { numRuns: 10_000 },
    )
    expect(taken).toBeGreaterThan(100)
  }, 60_000)

  it.each([undefined, null, 'text', [], {}, { format: 2 }])('leaves %j to parsePanorama', (json) => {
    expect(takePanorama(json)).toBeUndefined()
  })
})
