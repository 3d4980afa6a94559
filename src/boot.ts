import starts from 'virtual:starts'
import { benchStart } from './benchAddress.ts'
import type { Early } from './early.ts'
import { findPlace } from './findPlace.ts'
import { peekPreview } from './manifest/index.ts'
import { readAddress } from './readAddress.ts'
import { createClock } from './shared/index.ts'
import { startLook } from './startLook.ts'
import { showFirstPicture } from './viewer/index.ts'
import { whenPainted } from './visit/index.ts'

// The page's first script: small, classic, in one file, and run as soon as it is there, while the program is still
// being read. It asks for the description of the room that the address leads to, and shows its first picture.

const query = new URLSearchParams(location.search)

/** The room to begin with, and whether it may be seen at once. */
function findStart(): Pick<Early, 'url' | 'view' | 'shows'> | undefined {
  if (import.meta.env.MODE === 'bench') return { url: benchStart(query), view: {}, shows: true }
  const address = readAddress(location.search)
  if (address.view || (address.day === null && address.scene === null)) return undefined
  const place = findPlace(starts, address)
  if (!place || place.dressing.flat) return undefined
  return { url: place.dressing.panorama, view: place.dressing.view, shows: !place.scene.asks }
}

async function fetchDescription(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { mode: 'same-origin' })
    return response.ok ? ((await response.json()) as unknown) : undefined
  } catch {
    return undefined
  }
}

const program = (document.currentScript as HTMLScriptElement | null)?.dataset['program']
const run = (): void => {
  if (program) void import(/* @vite-ignore */ program)
}

const start = findStart()
if (!start) run()
if (start) {
  const { url, view, shows } = start
  const early: Early = { url, view, shows, json: fetchDescription(url) }
  globalThis.alongsideEarly = early
  // Asked first, this is told before anybody else.
  if (!shows) run()
  else
    void early.json.then((json) => {
      const preview = peekPreview(json)
      const parent = document.getElementById('app')
      if (!preview || !parent) return run()
      const look = startLook(query)
      const { yaw = look.yawDeg, pitch = look.pitchDeg, fov = look.fovDeg } = view
      const picture = showFirstPicture(parent, preview)
      picture.turn({ yawDeg: yaw, pitchDeg: pitch, fovDeg: fov }, parent.clientHeight)
      early.first = { uri: preview.uri, picture }
      whenPainted(createClock(), run)
    })
}
