/** A direction in degrees. */
interface Direction {
  readonly yaw: number
  readonly pitch: number
}

/** A marker that wants a label: its place, how far it reaches, and the label's size. All in degrees. */
export interface Labelled {
  readonly at: Direction
  readonly reach: { readonly left: number; readonly right: number; readonly up: number }
  readonly label: { readonly width: number; readonly height: number }
}

export type Side = 'right' | 'left' | 'below' | 'above'

/** Where a label stands: its middle, and how far it would turn to stand on the marker's other side. */
export interface PlacedLabel {
  readonly side: Side
  readonly at: Direction
  readonly flipDeg?: number
}

/** Something a label should leave clear, in degrees. */
export interface Obstacle {
  readonly at: Direction
  readonly halfWidth: number
  readonly halfHeight: number
  /** How bad it is to cover it; a face counts more than another label. */
  readonly weight: number
}

const GAP = 0.35
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above']
const RAD = Math.PI / 180

/**
 * Finds a side for each label, so that none covers a face, and as few as possible cover markers or one another. To the
 * right where there is a choice.
 * @param obstacles what is there besides the markers and their labels
 */
export function placeLabels(markers: readonly Labelled[], obstacles: readonly Obstacle[]): PlacedLabel[] {
  const taken: Obstacle[] = [
    ...obstacles,
    ...markers.map(({ at, reach }) => ({
      at,
      halfWidth: Math.max(reach.left, reach.right),
      halfHeight: reach.up,
      weight: 2,
    })),
  ]
  const labels = markers.map((marker): PlacedLabel => {
    let best = stand(marker, 'right')
    let least = Infinity
    for (const side of SIDES) {
      const placed = stand(marker, side)
      const cost = costAt(placed.at, marker, taken)
      if (cost < least - 1e-9) {
        best = placed
        least = cost
      }
    }
    const { width, height } = marker.label
    taken.push({ at: best.at, halfWidth: width / 2, halfHeight: height / 2, weight: 1 })
    return best
  })
  return labels.map((placed, k): PlacedLabel => {
    if (placed.flipDeg === undefined) return placed
    // It turns to its other side only where nothing stands there.
    const marker = markers[k]!
    const there = stand(marker, placed.side === 'right' ? 'left' : 'right')
    const others = taken.filter(({ at }) => at !== placed.at)
    return costAt(there.at, marker, others) > 0 ? { side: placed.side, at: placed.at } : placed
  })
}

/** How much of what is there a label would cover; its own marker does not count. */
function costAt(at: Direction, marker: Labelled, taken: readonly Obstacle[]): number {
  return taken.reduce(
    (sum, other) => (other.at === marker.at ? sum : sum + other.weight * overlap(at, marker, other)),
    0,
  )
}

function stand({ at, reach, label }: Labelled, side: Side): PlacedLabel {
  const level = Math.cos(at.pitch * RAD)
  if (side === 'right' || side === 'left') {
    const right = (reach.right + GAP + label.width / 2) / level
    const left = (reach.left + GAP + label.width / 2) / level
    const yaw = side === 'right' ? at.yaw + right : at.yaw - left
    return {
      side,
      at: { yaw, pitch: at.pitch },
      flipDeg: side === 'right' ? right + left : -(right + left),
    }
  }
  const off = reach.up + GAP + label.height / 2
  return { side, at: { yaw: at.yaw, pitch: at.pitch + (side === 'below' ? -off : off) } }
}

/** Area in square degrees that a label at `at` would cover of something. */
function overlap(at: Direction, { label }: Labelled, other: Obstacle): number {
  const across = Math.abs(wrap(at.yaw - other.at.yaw)) * Math.cos(at.pitch * RAD)
  const upward = Math.abs(at.pitch - other.at.pitch)
  const wide = label.width / 2 + other.halfWidth - across
  const high = label.height / 2 + other.halfHeight - upward
  return wide > 0 && high > 0 ? Math.min(wide, label.width) * Math.min(high, label.height) : 0
}

function wrap(deg: number): number {
  return ((((deg + 180) % 360) + 360) % 360) - 180
}
