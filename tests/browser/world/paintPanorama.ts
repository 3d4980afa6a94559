import sharp from 'sharp'

/**
 * Paints a room to test on: an equirectangular picture in which every direction looks different (cells of 15° with
 * shades of their own, over a gradient all round), with detail fine enough that blur shows in figures, and with
 * nothing dark, so that whatever is dark on the screen is a fault.
 * @param hue which of the three colours leads: 0 red, 1 green, 2 blue; tells rooms apart
 * @param path where the PNG goes
 */
export async function paintPanorama(hue: 0 | 1 | 2, width: number, path: string): Promise<void> {
  const height = width / 2
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    const pitch = 90 - ((y + 0.5) / height) * 180
    for (let x = 0; x < width; x++) {
      const yaw = ((x + 0.5) / width) * 360
      const at = (y * width + x) * 3
      const cell = shade(Math.floor(yaw / 15), Math.floor((pitch + 90) / 15))
      const fine = (Math.floor(yaw / 2.5) + Math.floor(pitch / 2.5)) % 2 === 0 ? 12 : -12
      for (let channel = 0; channel < 3; channel++) {
        const round = 18 * Math.sin((yaw * Math.PI) / 180 + channel * 2) + pitch / 6
        pixels[at + channel] = Math.round(120 + (channel === hue ? 50 : 0) + cell + fine + round)
      }
    }
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toFile(path)
}

/** A shade of its own for each cell, −24…24, the same in every run. */
function shade(column: number, row: number): number {
  return ((column * 7919 + row * 104_729 + column * row * 31) % 49) - 24
}
