import { FACES, type Panorama } from '../manifest/index.ts'
import type { Look } from './look.ts'

/**
 * The first picture, before any graphics context, engine or tile: the preview's six faces as a CSS cube, which the
 * browser draws by itself. It follows the look and goes away when the panorama has drawn its first frame.
 */
export interface FirstPicture {
  /** Turns it to a look; the picture is `height` CSS pixels high. */
  turn(look: Readonly<Look>, height: number): void
  remove(): void
}

const TURNS = [
  '',
  'rotateY(-90deg)',
  'rotateY(180deg)',
  'rotateY(90deg)',
  'rotateX(-90deg)',
  'rotateX(90deg)',
] as const
const FACE_PX = 64

/**
 * Shows the cube inside `parent`, filling it.
 * The harness that measures viewers recognises it by `data-first-picture`.
 */
export function showFirstPicture(
  parent: HTMLElement,
  { size, border, uri }: Panorama['preview'],
): FirstPicture {
  const scale = FACE_PX / size
  const cell = (size + 2 * border) * scale
  const root = document.createElement('div')
  root.className = 'first-picture'
  root.dataset['firstPicture'] = ''
  root.setAttribute('aria-hidden', 'true')
  const cube = document.createElement('div')
  FACES.forEach((_, face) => {
    const element = document.createElement('div')
    const { style } = element
    style.width = style.height = `${cell}px`
    style.left = style.top = `${-cell / 2}px`
    style.backgroundImage = `url(${uri})`
    style.backgroundSize = `${cell * 3}px ${cell * 2}px`
    style.backgroundPosition = `${-(face % 3) * cell}px ${-Math.floor(face / 3) * cell}px`
    style.transform = `${TURNS[face]!} translateZ(${-FACE_PX / 2}px)`
    cube.append(element)
  })
  root.append(cube)
  parent.append(root)
  return {
    turn(look, height) {
      const focal = height / 2 / Math.tan((look.fovDeg * Math.PI) / 360)
      root.style.perspective = `${focal}px`
      cube.style.transform = `translateZ(${focal}px) rotateX(${look.pitchDeg}deg) rotateY(${look.yawDeg}deg)`
    },
    remove: () => root.remove(),
  }
}
