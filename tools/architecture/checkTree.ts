import { checkImport } from './checkImport.ts'
import { readSource } from './readSource.ts'
import { MAX_LINES, MODE_NAMES } from './rules.ts'

const MODE_NAME = new RegExp(`\\b(${MODE_NAMES.join('|')})\\b`)

/**
 * Holds a source tree to the rules of docs/architecture.md.
 * @param files path from the project's folder → content; imports are checked in src/, the rest everywhere
 * @returns one complaint a fault, `path:line what is wrong`; empty when the tree keeps the rules
 */
export function checkTree(files: ReadonlyMap<string, string>): readonly string[] {
  const complaints: string[] = []
  const frameSteps: string[] = []
  for (const [path, source] of files) {
    const lines = source.trimEnd().split('\n').length
    if (lines > MAX_LINES) complaints.push(`${path}:${lines} has more than ${MAX_LINES} lines; split it`)
    if (!/\.tsx?$/.test(path)) continue

    const { imports, comments, code } = readSource(path, source)
    for (const comment of comments) {
      if (/\b(TODO|FIXME)\b(?!.*#\d)/.test(comment.text)) {
        complaints.push(`${path}:${comment.line} has a TODO without an issue number`)
      }
    }
    if (!path.startsWith('src/')) continue

    for (const { specifier, line } of imports) {
      const complaint = checkImport(path, specifier)
      if (complaint) complaints.push(`${path}:${line} ${complaint}`)
    }
    for (const [index, text] of code.split('\n').entries()) {
      const mode = MODE_NAME.exec(text)?.[1]
      if (mode && !path.startsWith('src/modes/')) {
        complaints.push(`${path}:${index + 1} names the mode "${mode}"; ask a policy instead`)
      }
      if (text.includes('useFrame(')) frameSteps.push(`${path}:${index + 1}`)
    }
  }
  const again = frameSteps
    .slice(1)
    .map((place) => `${place} calls useFrame( a second time; there is one frame loop`)
  return [...complaints, ...again]
}
