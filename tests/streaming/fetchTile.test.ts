import { beforeEach, describe, expect, it } from 'vitest'
import { fetchTile, type FetchTileOptions } from '../../src/streaming/fetchTile.ts'
import { createFakePictures, type FakePictures } from './fakePictures.ts'

describe('fetchTile', () => {
  let pictures: FakePictures
  let controller: AbortController
  let asked: { url: string; init: RequestInit }[]

  beforeEach(() => {
    pictures = createFakePictures()
    controller = new AbortController()
    asked = []
  })

  /** Fetches a tile from a server that gives `response`. */
  function fetchFrom(response: () => Response | Promise<Response>, parts: Partial<FetchTileOptions> = {}) {
    return fetchTile('/room/2/f/0_1.webp', {
      signal: controller.signal,
      reload: false,
      fetch: async (url, init) => {
        asked.push({ url, init })
        return response()
      },
      decode: () => Promise.resolve(pictures.make()),
      ...parts,
    })
  }

  const image = (body: BodyInit = 'abcde'): Response =>
    new Response(body, { headers: { 'content-type': 'image/webp' } })

  it('gives the picture and its size in bytes', async () => {
    const result = await fetchFrom(() => image())
    expect(result).toMatchObject({ bytes: 5, picture: { width: 256 } })
    expect(pictures.open).toBe(1)
  })

  it('asks its own site only, from the cache unless told to go past it', async () => {
    await fetchFrom(() => image())
    await fetchFrom(() => image(), { reload: true })
    expect(asked.map(({ url, init }) => [url, init.mode, init.cache])).toEqual([
      ['/room/2/f/0_1.webp', 'same-origin', 'default'],
      ['/room/2/f/0_1.webp', 'same-origin', 'reload'],
    ])
    expect(asked[0]!.init.signal).toBe(controller.signal)
  })

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [429, 'network'],
    [500, 'network'],
    [503, 'network'],
  ])('calls a tile answered with status %i %s', async (status, failure) => {
    expect(await fetchFrom(() => new Response('no', { status }))).toEqual({ failure })
  })

  it('calls it trouble with the network when there is no answer', async () => {
    expect(await fetchFrom(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({
      failure: 'network',
    })
  })

  it('calls it trouble with the network when the answer breaks off', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('connection closed')) })
    expect(await fetchFrom(() => image(broken))).toEqual({ failure: 'network' })
  })

  it('calls a page in the place of a tile damaged, and does not try to decode it', async () => {
    const page = new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })
    const decode = (): never => {
      throw new Error('a page was decoded')
    }
    expect(await fetchFrom(() => page, { decode })).toEqual({ failure: 'damaged' })
  })

  it('calls a tile without a media type damaged', async () => {
    expect(await fetchFrom(() => new Response(new Uint8Array([1])))).toEqual({ failure: 'damaged' })
  })

  it('takes bytes from a server that does not know what a picture is', async () => {
    const plain = new Response('abcde', { headers: { 'content-type': 'application/octet-stream' } })
    expect(await fetchFrom(() => plain)).toMatchObject({ bytes: 5, picture: { width: 256 } })
  })

  it('calls a picture that does not decode damaged', async () => {
    const decode = (): Promise<never> => Promise.reject(new DOMException('broken', 'InvalidStateError'))
    expect(await fetchFrom(() => image(), { decode })).toEqual({ failure: 'damaged' })
  })

  it('throws what it was aborted with while fetching', async () => {
    const fetching = fetchFrom(() => {
      controller.abort(new Error('left'))
      throw new DOMException('aborted', 'AbortError')
    })
    await expect(fetching).rejects.toThrow('left')
  })

  it('closes a picture that was decoded after the abort, and throws', async () => {
    const decode = () => {
      controller.abort(new Error('left'))
      return Promise.resolve(pictures.make())
    }
    await expect(fetchFrom(() => image(), { decode })).rejects.toThrow('left')
    expect(pictures.made).toBe(1)
    expect(pictures.open).toBe(0)
  })

  it('throws, and does not call it damaged, when decoding fails after the abort', async () => {
    const decode = (): Promise<never> => {
      controller.abort(new Error('left'))
      return Promise.reject(new Error('no memory'))
    }
    await expect(fetchFrom(() => image(), { decode })).rejects.toThrow('left')
  })
})
