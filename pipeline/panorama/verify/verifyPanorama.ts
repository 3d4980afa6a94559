import type { Panorama } from '../../../src/manifest/index.ts'
import { eachAtOnce } from '../eachAtOnce.ts'
import type { Face } from '../faceAxes.ts'
import { FaceWorkers } from '../FaceWorkers.ts'
import type { FacePicture } from '../projectFace.ts'
import type { Sphere } from '../sphere.ts'
import { FACES } from '../../../src/manifest/index.ts'
import { compareViews, type ViewLikeness } from './compareViews.ts'
import { type TileEdge, tileEdges } from './tileEdges.ts'
import { TileLevel } from './TileLevel.ts'

/** What was found out about one picture format of a panorama. */
export interface Verification {
  readonly extension: string
  readonly views: readonly ViewLikeness[]
  /** For each level, coarsest first, the edge that stands out most against the tiles beside it. */
  readonly worstEdges: readonly TileEdge[]
  readonly seams: number
}

/** A step this small (luma, of 255) is never seen, however clean the tiles are. */
const INVISIBLE = 2
/** How many times the encoder's own error a step may be. */
const TOLERANCE = 2

/** How far an edge stands out: above 1 it is a seam. */
export function prominence({ step, inside }: TileEdge): number {
  return step / Math.max(INVISIBLE, TOLERANCE * inside)
}

/** Compares the panorama in a folder with the sphere it was made of, in every format and at every level. */
export async function verifyPanorama(
  sphere: Sphere,
  panorama: Panorama,
  folder: string,
  signal = new AbortController().signal,
): Promise<readonly Verification[]> {
  const drawn = await drawAgain(sphere, panorama, signal)
  const found: Verification[] = []
  for (const format of panorama.formats) {
    const worstEdges: TileEdge[] = []
    let seams = 0
    let views: readonly ViewLikeness[] = []
    for (const index of panorama.levels.keys()) {
      signal.throwIfAborted()
      const level = await TileLevel.read(folder, panorama, format, index)
      const edges = [...tileEdges(level, drawn[index]!)]
      worstEdges.push(edges.reduce((worst, edge) => (prominence(edge) > prominence(worst) ? edge : worst)))
      seams += edges.filter((edge) => prominence(edge) > 1).length
      if (index === panorama.levels.length - 1) views = compareViews(sphere, level)
    }
    found.push({ extension: format.extension, views, worstEdges, seams })
  }
  return found
}

async function drawAgain(sphere: Sphere, { levels, border }: Panorama, signal: AbortSignal) {
  const drawn = levels.map(() => new Map<Face, FacePicture>())
  const workers = new FaceWorkers()
  try {
    await eachAtOnce(FACES, workers.count, async (face) => {
      const pictures = await workers.draw({ sphere, face, levels, margin: border }, signal)
      for (const [level, picture] of pictures.entries()) drawn[level]!.set(face, picture)
    })
  } finally {
    await workers.dispose()
  }
  return drawn
}
