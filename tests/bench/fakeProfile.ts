import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BundleSources, type CallFrame } from './browser/BundleSources.ts'

const SOURCES = ['src/streaming/selectTiles.ts', 'src/viewer/drawList.ts', 'src/viewer/Viewer.ts']
const NAMES = ['selectTiles', 'fillDrawList', 'drawNow']

/**
 * The sources of a bundle `/app/first.js` with three functions, one after the other at the start of its first three
 * lines: each is the whole of a source of ours.
 */
export function fakeSources(): BundleSources {
  const dist = mkdtempSync(join(tmpdir(), 'alongside-bench-'))
  mkdirSync(join(dist, 'app'))
  const map = {
    version: 3,
    file: 'first.js',
    sources: SOURCES.map((source) => `../../../${source}`),
    sourcesContent: NAMES.map((name) => `export function ${name}(): void {}`),
    names: [],
    // Column 0 of line n → line 0, column 0 of source n.
    mappings: 'AAAA;ACAA;ACAA',
  }
  writeFileSync(join(dist, 'app', 'first.js.map'), JSON.stringify(map))
  return new BundleSources(dist)
}

const browserFrame = (functionName: string): CallFrame => ({
  functionName,
  url: '',
  lineNumber: -1,
  columnNumber: -1,
})
const bundleFrame = (functionName: string, lineNumber: number): CallFrame => ({
  functionName,
  url: 'http://localhost:1/app/first.js',
  lineNumber,
  columnNumber: 0,
})

/** Call frames as profilers give them. */
export const FRAMES = {
  root: browserFrame('(root)'),
  idle: browserFrame('(idle)'),
  native: browserFrame('now'),
  bench: { ...browserFrame('step'), url: 'pptr:evaluate', lineNumber: 3 },
  select: bundleFrame('a', 0),
  fill: bundleFrame('b', 1),
  drawNow: bundleFrame('drawNow', 2),
} as const satisfies Record<string, CallFrame>
