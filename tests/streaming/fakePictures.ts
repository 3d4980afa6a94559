import type { TilePicture } from '../../src/streaming/index.ts'

/** Pictures that know how many of them are still open, and that notice being closed twice. */
export interface FakePictures {
  make(): TilePicture
  readonly made: number
  readonly open: number
}

export function createFakePictures(): FakePictures {
  let made = 0
  let closed = 0
  return {
    make() {
      made++
      let open = true
      return {
        width: 256,
        height: 256,
        close() {
          if (!open) throw new Error('This picture was closed before.')
          open = false
          closed++
        },
      }
    },
    get made() {
      return made
    },
    get open() {
      return made - closed
    },
  }
}
