import type { SourcePlace } from './BundleSources.ts'

/** What a frame of ours consists of. The first four are the streaming core's own; drawing is the browser's work. */
export const STEPS = ['choose', 'fill', 'plan', 'upload', 'draw', 'other'] as const
export type Step = (typeof STEPS)[number]
export const OWN_STEPS: readonly Step[] = ['choose', 'fill', 'plan', 'upload']

/** Where a step begins: the function (or any function of the file) from which on everything called belongs to it. */
const BEGINS: readonly { readonly step: Step; readonly file: string; readonly name?: RegExp }[] = [
  { step: 'choose', file: 'src/streaming/selectTiles.ts' },
  { step: 'fill', file: 'src/viewer/drawList.ts' },
  { step: 'upload', file: 'src/viewer/ArrayTextureSurface.ts', name: /^upload$/ },
  { step: 'draw', file: 'src/viewer/ArrayTextureSurface.ts', name: /^draw$/ },
  { step: 'draw', file: 'src/viewer/ThreeLayer.ts' },
  { step: 'upload', file: 'src/viewer/Viewer.ts', name: /^(spend|uploadTile|uploadPreview)$/ },
  { step: 'plan', file: 'src/streaming/TileStream.ts', name: /^(update|makePlan|loaded|failed)$/ },
  { step: 'plan', file: 'src/streaming/TileLoader.ts' },
]

/**
 * The step that a moment belongs to.
 * @param stack the functions of our bundle that were running, innermost first
 */
export function stepOf(stack: readonly SourcePlace[]): Step {
  for (const { file, name } of stack) {
    const found = BEGINS.find((begin) => begin.file === file && (begin.name?.test(name) ?? true))
    if (found) return found.step
  }
  return 'other'
}
