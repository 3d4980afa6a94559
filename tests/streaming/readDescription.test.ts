import { describe, expect, it } from 'vitest'
import { readDescription } from '../../src/streaming/readDescription.ts'
import { tinyPanorama } from '../fixtures/tinyPanorama.ts'
import { createFakePictures } from './fakePictures.ts'

describe('readDescription', () => {
  const read = (response: () => Response | Promise<Response>, decode?: () => Promise<never>) => {
    const pictures = createFakePictures()
    return readDescription('/room/pano.json', {
      fetch: async () => response(),
      decode: decode ?? (() => Promise.resolve(pictures.make())),
    })
  }

  it('gives the description as it came, and its preview', async () => {
    const described = await read(() => Response.json({ ...tinyPanorama(), extra: 1 }))
    expect(described?.json).toEqual({ ...tinyPanorama(), extra: 1 })
    expect(described?.preview.width).toBe(256)
  })

  it.each<[string, () => Response | Promise<Response>]>([
    ['the server has none', () => new Response('no', { status: 404 })],
    ['a web filter answers', () => new Response('<html>')],
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['there is no preview inside', () => Response.json({ format: 99 })],
  ])('gives nothing, and throws nothing, when %s', async (_, response) => {
    expect(await read(response)).toBeUndefined()
  })

  it('gives nothing when the preview is no picture', async () => {
    const broken = () => Promise.reject(new Error('The source image could not be decoded.'))
    expect(await read(() => Response.json(tinyPanorama()), broken)).toBeUndefined()
  })
})
