// What a visitor may be made to download, in gzip bytes. Read by `npm run check:size`, after a build.
import { readdirSync, readFileSync } from 'node:fs'

/** Chunk name (without its hash) → its own budget in kB. */
const CHUNKS = {
  // The first picture, from the room's description.
  boot: 3,
  // The room itself: description of a panorama, stream, viewer. No three, no React.
  index: 2,
  first: 20,
  'decode.worker': 1,
  'describe.worker': 1,
  // What a visit needs after its first picture.
  'rolldown-runtime': 1,
  platform: 5,
  // Without what nothing in a room uses: tools/build/leanThree.ts.
  'three.module': 92,
  ThreeLayer: 2,
  // The day as it is played, and what leads from door to visit to page.
  startProgram: 20,
  react: 70,
  mountPage: 16,
  mountScene: 78,
  i18next: 17,
  // howler, the mix and every synthesised sound.
  createSound: 18,
  // A session in a headset: fetched by devices that have one.
  Headset: 6,
  mountImmersive: 8,
  panelDesks: 22,
  // The catalogue holds what the door says of each day, in every language.
  _virtual_catalogue: 3,
  // The code on the takeaway, fetched with it.
  qrPath: 10,
  // A shared screen's comings and goings, and what it shows; fetched there alone.
  kiosk: 11,
  mountStand: 11,
  // The interface's words: one language a visit.
  en: 8,
  cy: 8,
}

/** For a chunk without a row: what the bundler splits off by itself stays small, or gets a row. */
const SMALL = 8

/** Chunks that a visit at a desk, in English, never loads: pages that are read instead, and faults. */
const NOT_AT_A_DESK =
  /^(Headset|HeadRig|openLab|mountImmersive|panelDesks|drawPortrait|DayChooser|parsePanorama|kiosk|mountStand|classroom|cy|mountReading|mountRoutes|mountPromise|mountPrepare|KeepDialog|startFault|mountFault)-/

const page = readFileSync('dist/index.html', 'utf8')
/** The script that runs before the first picture. */
const before = [...page.matchAll(/<script [^>]*src="[./]*(app\/[^"]+\.js)"/g)].map(
  ([, path]) => `dist/${path}`,
)
/** All that the page asks for by itself: that script, and the program that runs when the picture is painted. */
const entry = [...page.matchAll(/(?:src|href)="[./]*(app\/[^"]+\.js)"/g)].map(([, path]) => `dist/${path}`)
if (before.length === 0 || entry.length <= before.length)
  throw new Error('dist/index.html names no script; build first, or mend this check.')

const names = readdirSync('dist/app').filter((name) => name.endsWith('.js'))
const stem = (name) => name.replace(/-[\w-]{8}\.js$/, '')
const file = (name, path, limit) => ({ name, path, limit: `${limit} kB`, gzip: true })

export default [
  file('before the first picture', before, 3),
  file('asked for by the page itself', entry, 23),
  file(
    'a whole visit at a desk',
    names.filter((name) => !NOT_AT_A_DESK.test(name)).map((name) => `dist/app/${name}`),
    // 360 was meant before there was a day to play and anything to hear: see docs/performance.md.
    398,
  ),
  ...names.map((name) => file(`chunk ${stem(name)}`, `dist/app/${name}`, CHUNKS[stem(name)] ?? SMALL)),
]
