import { LEVEL, type Pose } from './rotation.ts'

/** Where a picture lies in the picture of the whole sphere, in that whole picture's pixels. */
export interface Crop {
  readonly fullWidth: number
  readonly fullHeight: number
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
}

/** What a camera's GPano words (photo sphere XMP) say of a picture. */
export interface GPano {
  readonly projection: string
  readonly pose: Pose
  /** Left out where the words do not describe one in full. */
  readonly crop?: Crop
}

/**
 * Reads the GPano words out of an XMP packet; undefined if there are none. Both spellings of XMP are read: properties
 * as attributes, and as elements.
 */
export function readGPano(xmp: string): GPano | undefined {
  if (!xmp.includes('GPano:')) return undefined
  const word = (name: string) =>
    new RegExp(`GPano:${name}(?:\\s*=\\s*["']|>)\\s*([^"'<]*)`).exec(xmp)?.[1]?.trim()
  const number = (name: string) => {
    const text = word(name)
    const value = text ? Number(text) : Number.NaN
    return Number.isFinite(value) ? value : undefined
  }
  const pose = {
    heading: number('PoseHeadingDegrees') ?? LEVEL.heading,
    pitch: number('PosePitchDegrees') ?? LEVEL.pitch,
    roll: number('PoseRollDegrees') ?? LEVEL.roll,
  }
  const crop = {
    fullWidth: number('FullPanoWidthPixels'),
    fullHeight: number('FullPanoHeightPixels'),
    width: number('CroppedAreaImageWidthPixels'),
    height: number('CroppedAreaImageHeightPixels'),
    left: number('CroppedAreaLeftPixels') ?? 0,
    top: number('CroppedAreaTopPixels') ?? 0,
  }
  const projection = word('ProjectionType') ?? 'equirectangular'
  return isComplete(crop) ? { projection, pose, crop } : { projection, pose }
}

function isComplete(crop: { [Key in keyof Crop]: number | undefined }): crop is Crop {
  return Object.values(crop).every((value) => value !== undefined)
}
