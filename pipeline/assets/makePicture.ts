import { join } from 'node:path'

import type { ScriptedPicture } from './pictures.ts'

/** A command with its arguments, run in the project's folder. Throws unless it ends well. */
export type Run = (command: string, ...parameters: readonly string[]) => void

const CACHE = '.cache/blender'

/** The renderer's note of what a master was made by. */
export function inputsNote(root: string, { room }: ScriptedPicture): string {
  return join(root, CACHE, 'masters', `${room}-final.inputs.json`)
}

/** Renders a picture small, to be looked at; nothing in assets/ changes. Returns where it lies. */
export function previewPicture({ room }: ScriptedPicture, run: Run): string {
  run(python(), 'pipeline/blender/render.py', room, '--preview')
  return `${CACHE}/masters/${room}-preview.png`
}

/** Renders a picture in full, makes a panorama of it, and writes where its things are into the day. */
export function makePicture({ room, dressing, scene }: ScriptedPicture, run: Run): void {
  run(python(), 'pipeline/blender/render.py', room, '--final')
  run('npm', 'run', '--silent', 'ingest', '--', `${CACHE}/masters/${room}-final.png`, '--scene', dressing)
  run('npm', 'run', '--silent', 'content:place', '--', scene, `pipeline/blender/${room}.places.json`)
}

function python(): string {
  return process.platform === 'win32' ? `${CACHE}/venv/Scripts/python` : `${CACHE}/venv/bin/python`
}
