import { describe, expect, it } from 'vitest'
import { placeOnSphere } from '../../../pipeline/panorama/placeOnSphere.ts'
import { readGPano } from '../../../pipeline/panorama/readGPano.ts'

const asAttributes = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description
  xmlns:GPano="http://ns.google.com/photos/1.0/panorama/" GPano:ProjectionType="equirectangular"
  GPano:PoseHeadingDegrees="350.5" GPano:PosePitchDegrees='-2' GPano:CroppedAreaImageWidthPixels="4000"
  GPano:CroppedAreaImageHeightPixels="1000" GPano:FullPanoWidthPixels="8000" GPano:FullPanoHeightPixels="4000"
  GPano:CroppedAreaLeftPixels="2000" GPano:CroppedAreaTopPixels="1500"/></rdf:RDF></x:xmpmeta>`
const asElements = asAttributes
  .replace(/ GPano:(\w+)=["']([^"']*)["']/g, '<GPano:$1> $2 </GPano:$1>')
  .replaceAll('\n', '')

describe('readGPano', () => {
  it.each([
    ['attributes', asAttributes],
    ['elements', asElements],
  ])('reads pose and crop written as %s', (_, xmp) => {
    expect(readGPano(xmp)).toEqual({
      projection: 'equirectangular',
      pose: { heading: 350.5, pitch: -2, roll: 0 },
      crop: { fullWidth: 8000, fullHeight: 4000, width: 4000, height: 1000, left: 2000, top: 1500 },
    })
  })

  it('finds nothing in XMP that speaks of other things', () => {
    expect(readGPano('<rdf:Description dc:title="PoseHeadingDegrees"/>')).toBeUndefined()
  })

  it('leaves out a crop that is not described in full, and a pose that is not a number', () => {
    const xmp = '<d GPano:FullPanoWidthPixels="8000" GPano:PoseHeadingDegrees="north"/>'
    expect(readGPano(xmp)).toEqual({ projection: 'equirectangular', pose: { heading: 0, pitch: 0, roll: 0 } })
  })
})

describe('placeOnSphere', () => {
  const gpano = readGPano(asAttributes)!

  it('takes a 2:1 picture as the whole sphere', () => {
    expect(placeOnSphere('a.jpg', 4096, 2048)).toEqual({ width: 4096, height: 2048, left: 0, top: 0 })
  })

  it('puts a cropped picture where its camera says', () => {
    expect(placeOnSphere('a.jpg', 4000, 1000, gpano)).toEqual({
      width: 8000,
      height: 4000,
      left: 2000,
      top: 1500,
    })
  })

  it('reads the crop as proportions when the picture was resized since', () => {
    expect(placeOnSphere('a.jpg', 2000, 500, gpano)).toEqual({
      width: 4000,
      height: 2000,
      left: 1000,
      top: 750,
    })
  })

  it.each([
    [
      'a picture that is not 2:1',
      () => placeOnSphere('a.jpg', 4000, 3000),
      'it is not 2:1 and has no GPano crop',
    ],
    [
      'a crop of another shape',
      () => placeOnSphere('a.jpg', 4000, 2000, gpano),
      'its GPano crop does not fit',
    ],
    [
      'a fisheye picture',
      () => placeOnSphere('a.jpg', 4000, 2000, { ...gpano, projection: 'fisheye' }),
      'fisheye',
    ],
    ['a picture too wide', () => placeOnSphere('a.jpg', 20000, 10000), 'wider than 16384'],
    ['a picture too small', () => placeOnSphere('a.jpg', 200, 100), 'narrower than 256'],
    [
      'a crop that does not lie in its sphere',
      () => placeOnSphere('a.jpg', 4000, 1000, { ...gpano, crop: { ...gpano.crop!, left: 5000 } }),
      'does not fit',
    ],
  ])('refuses %s', (_, place, reason) => {
    expect(place).toThrow(reason)
  })
})
