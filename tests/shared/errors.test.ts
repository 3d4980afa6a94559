import { describe, expect, it } from 'vitest'
import { AlongsideError, isError, issueSentence } from '../../src/shared/index.ts'

describe('AlongsideError', () => {
  it('tells what happened, where, and what to do', () => {
    const error = new AlongsideError('network/status', { url: '/room/pano.json', status: 503 })
    expect(error.message).toBe(
      '/room/pano.json answered with status 503. Check that the file is on the server and its address is right.',
    )
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('AlongsideError')
  })

  it('keeps code, details and cause for machines', () => {
    const cause = new TypeError('Failed to fetch')
    const error = new AlongsideError('network/unreachable', { url: '/a' }, { cause })
    expect([error.code, error.details, error.cause]).toEqual(['network/unreachable', { url: '/a' }, cause])
  })

  it('lists every fault of a file, each with its path', () => {
    const issues = [
      { path: '$.scenes[0].id', found: '3', expected: 'a string' },
      { path: '$.scenes[1].ways[0].to', found: '"odp-5"', expected: 'a scene', suggestion: '"odp-4"' },
    ]
    expect(new AlongsideError('manifest/invalid', { file: 'day.json', issues }).message.split('\n')).toEqual([
      'day.json has 2 faults:',
      '  day.json $.scenes[0].id: found 3, expected a string.',
      '  day.json $.scenes[1].ways[0].to: found "odp-5", expected a scene. Did you mean "odp-4"?',
    ])
    const one = new AlongsideError('manifest/invalid', { file: 'day.json', issues: issues.slice(1) })
    expect(one.message).toMatch(/^day\.json has 1 fault:/)
  })
})

describe('issueSentence', () => {
  it('makes no suggestion where there is none', () => {
    expect(issueSentence({ path: '$.a', found: '1', expected: 'text' })).toBe('$.a: found 1, expected text.')
  })
})

describe('isError', () => {
  it('knows our errors by their code, and takes nothing else for one', () => {
    const error: unknown = new AlongsideError('viewer/no-webgl2', { reason: 'blocked' })
    expect(isError(error, 'viewer/no-webgl2') && error.details.reason).toBe('blocked')
    expect(isError(error, 'network/status')).toBe(false)
    expect(isError({ code: 'viewer/no-webgl2' }, 'viewer/no-webgl2')).toBe(false)
    expect(isError(undefined, 'viewer/no-webgl2')).toBe(false)
  })
})
