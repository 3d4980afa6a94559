import * as v from 'valibot'

import { AlongsideError } from '../shared/index.ts'
import { checkPyramid } from './checkPyramid.ts'
import { panoramaSchema, type Panorama } from './panorama.ts'
import { PANORAMA_FORMAT } from './panoramaFormat.ts'
import { readIssue } from './readIssue.ts'

/**
 * Checks a panorama's description (`pano.json`). `url` is where it came from, for the error's sentence.
 * Throws `panorama/newer-format` when it was written by a newer version, else `manifest/invalid`.
 */
export function parsePanorama(json: unknown, url: string): Panorama {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  if (typeof format === 'number' && format > PANORAMA_FORMAT) {
    throw new AlongsideError('panorama/newer-format', { url, format, known: PANORAMA_FORMAT })
  }
  const result = v.safeParse(panoramaSchema, json)
  const issues = result.success ? checkPyramid(result.output) : result.issues.map(readIssue)
  if (!result.success || issues.length > 0)
    throw new AlongsideError('manifest/invalid', { file: url, issues })
  return result.output
}
