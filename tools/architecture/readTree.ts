import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'

const FOLDERS = ['src', 'tests', 'tools', 'pipeline']
const SOURCE = /\.(tsx?|mjs|py)$/

/** Every source file of the project: path from its folder, with `/` → content. */
export function readTree(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name).replaceAll('\\', '/')
      if (SOURCE.test(path) && !path.includes('/.')) files.set(path, readFileSync(join(ROOT, path), 'utf8'))
    }
  }
  return files
}
