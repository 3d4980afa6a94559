import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBuild, parsePackList } from '../../../src/platform/offline/buildManifest.ts'
import { isError } from '../../../src/shared/index.ts'
import { fakeServer, smallBuild } from './offlineRig.ts'

const { build } = fakeServer(smallBuild())

describe('the list of a build', () => {
  it('is read as it was written', () => {
    expect(parseBuild(JSON.parse(JSON.stringify(build)))).toEqual(build)
  })

  it.each([
    '../secret',
    'odp/../../etc/passwd',
    '/absolute',
    '//elsewhere.example/x',
    'https://elsewhere.example/x',
    'odp//x',
    'odp/%2e%2e/x',
    String.raw`odp\x`,
    'odp/.hidden',
    'odp/x?y',
    'odp/x#y',
    'odp/x/',
    'odp/\u202ex',
    '',
    '<img>',
  ])('O-9 refuses a path that leads anywhere else: %j', (path) => {
    const shell = [{ ...build.shell[0]!, path }]
    expect(() => parseBuild({ ...build, shell })).toThrow(/\$\.shell\[0\]\.path/)
    expect(() => parsePackList({ format: 1, id: 'odp', version: 'v', files: shell }, 'x.json')).toThrow(
      /path/,
    )
  })

  it('tells everything that is wrong, with its place', () => {
    const wrong = { ...build, format: 2, packs: [{ id: 'A B', version: 1, list: null, bytes: { opus: -1 } }] }
    try {
      parseBuild(wrong)
      expect.unreachable()
    } catch (error) {
      if (!isError(error, 'manifest/invalid')) throw error
      expect(error.details.issues.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['$.format', '$.packs[0].id', '$.packs[0].list', '$.packs[0].bytes.opus']),
      )
    }
  })

  it('never throws anything else, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        try {
          parseBuild(json)
          return true
        } catch (error) {
          return isError(error, 'manifest/invalid')
        }
      }),
    )
  })
})
