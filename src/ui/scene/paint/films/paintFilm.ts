import type { Overlay } from '../../../../manifest/index.ts'
import { drawMatch, MATCH_CM } from '../../drawings/pictureMatch.ts'
import type { Paint } from '../Painter.ts'
import { paintKeyhole } from '../paintKeyhole.ts'
import { paintPlan } from './paintPlan.ts'
import { paintPressureMap } from './paintPressureMap.ts'
import { paintRoomCameras } from './paintRoomCameras.ts'
import { paintRunning } from './paintRunning.ts'

type Shows = Extract<Overlay, { kind: 'film' }>['shows']

/** What a task that is being played makes of the films of its room. */
export interface FilmNow {
  /** A sign that was to be watched for has come. */
  readonly sign: boolean
  /** How far today's picture is off the plan's, in centimetres. */
  readonly off: number
}

const FILM_TICK_MS = 1000 / 10

/** The painter of a film, and how often it is painted in milliseconds; Infinity where it stands still. */
export function paintFilm(shows: Shows, now: FilmNow): { readonly paint: Paint; readonly tickMs: number } {
  switch (shows) {
    case 'keyhole':
      return { paint: paintKeyhole, tickMs: FILM_TICK_MS }
    case 'room-cameras':
      return {
        paint: (brush, w, h, tMs) => paintRoomCameras(brush, w, h, tMs, now.sign),
        tickMs: FILM_TICK_MS,
      }
    case 'plan':
      return { paint: (brush, w, h) => paintPlan(brush, w, h), tickMs: Infinity }
    case 'picture-match':
      return {
        paint(brush, w, h) {
          brush.scale(h, h)
          drawMatch(brush, w / h, now.off * MATCH_CM)
        },
        tickMs: Infinity,
      }
    case 'running':
      return { paint: paintRunning, tickMs: 1000 / 15 }
    case 'pressure-map':
      return { paint: paintPressureMap, tickMs: 1000 / 6 }
  }
}
