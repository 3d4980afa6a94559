import { TileState, type StreamedPanorama, type TilePicture } from './StreamedPanorama.ts'

/** A tile that is decoded and waits for its upload. */
export interface Decoded {
  readonly owner: StreamedPanorama
  readonly tile: number
  readonly picture: TilePicture
}

/** Decoded pictures that wait for their upload. Whoever takes one closes its picture. */
export class Backlog {
  private items: Decoded[] = []

  get count(): number {
    return this.items.length
  }

  add(decoded: Decoded): void {
    this.items.push(decoded)
  }

  /** Takes out the one with the smallest score. */
  takeBest(score: (owner: StreamedPanorama, tile: number) => number): Decoded | undefined {
    let best = -1
    let bestScore = Infinity
    for (let i = 0; i < this.items.length; i++) {
      const { owner, tile } = this.items[i]!
      const itsScore = score(owner, tile)
      if (best >= 0 && itsScore >= bestScore) continue
      best = i
      bestScore = itsScore
    }
    if (best < 0) return undefined
    const taken = this.items[best]!
    const last = this.items.pop()!
    if (best < this.items.length) this.items[best] = last
    return taken
  }

  /** Closes pictures nobody wants any more; their tiles are idle again. */
  drop(unwanted: (decoded: Decoded) => boolean): void {
    this.items = this.items.filter((decoded) => {
      if (!unwanted(decoded)) return true
      decoded.picture.close()
      decoded.owner.move(decoded.tile, TileState.idle)
      return false
    })
  }
}
