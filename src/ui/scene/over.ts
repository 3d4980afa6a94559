import { CustomBlending, DoubleSide, OneFactor, OneMinusSrcAlphaFactor } from 'three'

/** The canvas's colours as they are, premultiplied, over what is there. */
export const OVER = {
  transparent: true,
  depthTest: false,
  depthWrite: false,
  toneMapped: false,
  side: DoubleSide,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
} as const
