/**
 * Averaging must happen in light, not in sRGB numbers, or bright points (lamps, windows) shrink and dark lines
 * thicken with each coarser level. Tables, because the curve is needed a hundred million times for a picture.
 */

/** Light (0 to 1) for each of the 256 sRGB values. */
export const LIGHT_OF_VALUE = Float32Array.from({ length: 256 }, (_, value) => lightOf(value / 255))

const STEPS = 65535

/** The sRGB value for light (0 to 1) times `LIGHT_STEPS`, rounded. Fine enough that the darkest values stay apart. */
export const VALUE_OF_LIGHT = Uint8Array.from({ length: STEPS + 1 }, (_, step) =>
  Math.round(255 * valueOf(step / STEPS)),
)

/** What to multiply light by to look it up in `VALUE_OF_LIGHT`. */
export const LIGHT_STEPS = STEPS

function lightOf(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function valueOf(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
}
