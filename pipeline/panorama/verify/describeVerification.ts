import type { TileId } from './TileLevel.ts'
import { prominence, type Verification } from './verifyPanorama.ts'

/** A verification in words, for the terminal. */
export function describeVerification({ extension, views, worstEdges, seams }: Verification): string {
  const lines = [`${extension}: views against the picture (luma)`]
  for (const { yaw, pitch, psnr, ssim } of views) {
    lines.push(
      `  yaw ${pad(yaw)}°, pitch ${pad(pitch)}°: PSNR ${psnr.toFixed(2)} dB, SSIM ${ssim.toFixed(4)}`,
    )
  }
  lines.push(`${extension}: the worst tile edge of each level against the inside of its tiles (of 255)`)
  for (const [level, edge] of worstEdges.entries()) {
    lines.push(
      `  level ${level}: ${name(edge.tile)} to ${name(edge.neighbour)}: step ${edge.step.toFixed(2)}, ` +
        `inside ${edge.inside.toFixed(2)}${prominence(edge) > 1 ? ' — a seam' : ''}`,
    )
  }
  lines.push(seams === 0 ? `${extension}: no seam was found` : `${extension}: ${seams} seams were found`)
  return lines.join('\n')
}

function pad(degrees: number): string {
  return String(degrees).padStart(4)
}

function name({ face, row, column }: TileId): string {
  return `${face} ${row}_${column}`
}
