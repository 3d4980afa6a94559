import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'

/** Compressed already: trying again takes time and gains nothing. */
const COMPRESSED = /\.(webp|png|ogg|m4a|woff2?|avif|jpg)$/
/** The same build makes the same file, whenever it is packed. */
const DATE = '2000-01-01T12:00:00'

/**
 * Packs a build, with a page that says what to do with it.
 * @param dist the folder of the build
 * @param build its name
 */
export function zipBuild(dist: string, build: string): Uint8Array {
  const files: Zippable = { 'READ ME FIRST.txt': [strToU8(readMe(build)), { mtime: DATE }] }
  for (const path of allFiles(dist, ''))
    files[`alongside/${path}`] = [
      readFileSync(join(dist, path)),
      { level: COMPRESSED.test(path) ? 0 : 6, mtime: DATE },
    ]
  return zipSync(files)
}

function allFiles(dist: string, folder: string): readonly string[] {
  return readdirSync(join(dist, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      return entry.isDirectory() ? allFiles(dist, path) : [path]
    })
}

function readMe(build: string): string {
  return `Alongside, version ${build}
===========================

All of Alongside is in the folder "alongside", to be used without the internet.
A browser does not open it from a folder: it wants a web server. Any will do.

1. Copy the folder "alongside" onto the computer.
2. Serve that folder at the root of an address. With Python, in a terminal:

     cd alongside
     python3 -m http.server 8000 --bind 127.0.0.1

   On Windows: "py -m http.server 8000 --bind 127.0.0.1". With any other server,
   point it at the folder.
3. Open http://localhost:8000 in the browser of that computer.

For headsets and tablets, open the computer's address from them. Keeping days on
a device, and headset mode, need https: http works on the computer itself only.

Nothing here is sent anywhere, and nothing asks for the internet.
`
}
