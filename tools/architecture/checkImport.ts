import { posix } from 'node:path'
import { FOLDER_RULES, type FolderRule } from './rules.ts'

/** The page tells its first script where the program lies. */
const STARTER = 'src/boot.ts'

/**
 * Whether a file may import this.
 * @param path the importing file, from the project's folder: `src/viewer/PanoramaMesh.ts`
 * @param specifier as written in it
 * @returns what is wrong with it; undefined when nothing is
 */
export function checkImport(path: string, specifier: string): string | undefined {
  const folder = folderOf(path)
  const rules = rulesFor(path, folder)
  if (rules.length === 0) return `src/${folder}/ has no row in tools/architecture/rules.ts`
  // A worker is a program of its own, named by its address rather than imported.
  if (/\?worker(&|$)/.test(specifier)) return undefined
  if (specifier.startsWith('(')) {
    return path === STARTER ? undefined : `imports ${specifier}; write the name of the module out`
  }
  if (!specifier.startsWith('.')) return checkPackage(folder, specifier, rules)

  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
  if (!target.startsWith('src/')) return `imports ${target}, outside src/`
  const other = folderOf(target)
  if (other === folder) return undefined
  if (!rules.some((rule) => rule.folders.includes(other)))
    return `imports src/${other}/, which src/${folder} may not`
  if (target !== `src/${other}/index.ts`)
    return `imports ${target}; come in by the door, src/${other}/index.ts`
  return undefined
}

function checkPackage(folder: string, specifier: string, rules: readonly FolderRule[]): string | undefined {
  const allowed = rules
    .flatMap((rule) => rule.packages)
    .some((name) => specifier === name || specifier.startsWith(`${name}/`))
  return allowed ? undefined : `imports the package ${specifier}, which src/${folder} may not`
}

/** `src/viewer/x.ts` → `viewer`; a file directly in src/ → `main`. */
function folderOf(path: string): string {
  const segments = path.split('/')
  return segments.length > 2 ? (segments[1] ?? '') : 'main'
}

function rulesFor(path: string, folder: string): readonly FolderRule[] {
  const below = path.split('/').slice(1, 3).join('/')
  return [FOLDER_RULES[folder], FOLDER_RULES[below]].filter((rule) => rule !== undefined)
}
