import { describe, expect, it } from 'vitest'
import { isError } from '../../src/shared/index.ts'
import { pickFormat } from '../../src/streaming/index.ts'
import { smallPanorama } from './smallPanorama.ts'

const panorama = smallPanorama({
  formats: [
    { type: 'image/avif', extension: 'avif', folder: 'aaaaaaaa', bytes: 1 },
    { type: 'image/webp', extension: 'webp', folder: 'bbbbbbbb', bytes: 2 },
  ],
})

describe('pickFormat', () => {
  it('takes the first that this browser can decode', () => {
    const all = new Set(['image/jpeg', 'image/webp', 'image/avif'])
    expect(pickFormat(panorama, all, 'pano.json').type).toBe('image/avif')
    expect(pickFormat(panorama, new Set(['image/webp']), 'pano.json').folder).toBe('bbbbbbbb')
  })

  it('says what is offered when there is none', () => {
    let error: unknown
    try {
      pickFormat(panorama, new Set(['image/jpeg']), '/room/pano.json')
    } catch (thrown) {
      error = thrown
    }
    expect(isError(error, 'panorama/no-picture-format') && error.details).toEqual({
      url: '/room/pano.json',
      offered: ['image/avif', 'image/webp'],
    })
  })
})
