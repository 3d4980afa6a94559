import { existsSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapping, type SourceMapPayload } from 'node:module'
import { join } from 'node:path'

/** Where a profiler says that a function stands: the parts of a call frame that are used. Line and column from 0. */
export interface CallFrame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
  readonly columnNumber: number
}

/** A function of our own, as it stands in the source. */
export interface SourcePlace {
  /** `src/streaming/selectTiles.ts`, or `node_modules/…` for a package's. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Its name there, as well as can be told. */
  readonly name: string
}

/** Finds the sources of what runs in a page, by the build's source maps. */
export class BundleSources {
  readonly #dist: string
  readonly #maps = new Map<string, SourceMap | undefined>()
  readonly #places = new Map<string, SourcePlace | undefined>()

  /** @param dist the folder of a build with source maps */
  constructor(dist: string) {
    this.#dist = dist
  }

  /** The place of a function of our bundle; undefined for anything else (the browser's own, the bench's). */
  find(frame: CallFrame): SourcePlace | undefined {
    const key = `${frame.url}:${frame.lineNumber}:${frame.columnNumber}`
    if (!this.#places.has(key)) this.#places.set(key, this.#locate(frame))
    return this.#places.get(key)
  }

  #locate({ url, lineNumber, columnNumber, functionName }: CallFrame): SourcePlace | undefined {
    const [, path] = /^https?:\/\/[^/]+(\/app\/[^?#]+)/.exec(url) ?? []
    if (path === undefined) return undefined
    const map = this.#map(path)
    const entry = map?.findEntry(lineNumber, columnNumber)
    const original =
      entry && 'originalSource' in entry ? (entry as Partial<SourceMapping>).originalSource : undefined
    // What the bundler wrote itself has no source.
    if (!map || original === undefined) return { file: path, line: 0, name: functionName || '?' }
    const line = (entry as SourceMapping).originalLine
    const source = original.replaceAll('\\', '/')
    const file = /(?:src|node_modules)\/.*$/.exec(source)?.[0] ?? source
    return {
      file,
      line: line + 1,
      name: nameIn(map, source, line) ?? functionName,
    }
  }

  #map(path: string): SourceMap | undefined {
    if (!this.#maps.has(path)) {
      const file = join(this.#dist, `${path}.map`)
      const map = existsSync(file)
        ? new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload)
        : undefined
      this.#maps.set(path, map)
    }
    return this.#maps.get(path)
  }
}

/** The name of the function whose head stands on a line of a source, by how we write heads. */
function nameIn(map: SourceMap, source: string, line: number): string | undefined {
  const { sources, sourcesContent } = map.payload
  const text = sourcesContent[sources.indexOf(source)]?.split('\n')[line]
  return /(?:function\*?\s+|^\s*(?:(?:private|readonly|static|async|override|get|set|const)\s+)*)([\w$#]+)\s*(?:[(=<:])/.exec(
    text ?? '',
  )?.[1]
}
