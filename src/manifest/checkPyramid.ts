import type { ManifestIssue } from '../shared/index.ts'
import type { Panorama } from './panorama.ts'

/** Side in texels of the layer that a tile, or the preview of all six faces, has to fit into. */
const SLOT = 256

/**
 * What a schema cannot say of a panorama: its levels are whole tiles and nest, so that a tile lies wholly inside the
 * one above it, and what is uploaded fits its place.
 */
export function checkPyramid(panorama: Panorama): ManifestIssue[] {
  const { levels, tileSize, border, preview } = panorama
  const issues: ManifestIssue[] = []
  levels.forEach((size, index) => {
    const coarser = levels[index - 1]
    const path = `$.levels[${index}]`
    if (size % tileSize !== 0) {
      const expected = `a multiple of the tile size ${tileSize}`
      issues.push({ path, found: String(size), expected })
    } else if (coarser !== undefined && (size <= coarser || size % coarser !== 0)) {
      issues.push({ path, found: String(size), expected: `a multiple of the level before, ${coarser}` })
    }
  })
  const tile = tileSize + 2 * border
  if (tile > SLOT) {
    const expected = `at most ${SLOT} with its border on both sides`
    issues.push({ path: '$.tileSize', found: String(tile), expected })
  }
  const strip = 3 * (preview.size + 2 * preview.border)
  if (strip > SLOT) {
    const expected = `three faces with their borders in at most ${SLOT} pixels`
    issues.push({ path: '$.preview.size', found: String(strip), expected })
  }
  return issues
}
