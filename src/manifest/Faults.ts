import type { ManifestIssue } from '../shared/index.ts'
import { jsonPath } from './jsonPath.ts'
import { nearest } from './nearest.ts'
import { found } from './readIssue.ts'

type Path = readonly (string | number)[]

/** Collects what is wrong in a file whose shape is right: references, doubles, orders. */
export class Faults {
  readonly issues: ManifestIssue[] = []

  /** Reports that `expected` does not hold at `path`. */
  add(path: Path, value: unknown, expected: string): void {
    this.issues.push({ path: jsonPath(path), found: found(value), expected })
  }

  /** Reports an id at `path` that is not among `known`, and suggests the nearest. `what`: `the id of a scene`. */
  refer(path: Path, id: string, known: ReadonlySet<string>, what: string): void {
    if (known.has(id)) return
    const meant = nearest(id, known)
    const issue = { path: jsonPath(path), found: JSON.stringify(id), expected: what }
    this.issues.push(meant === undefined ? issue : { ...issue, suggestion: JSON.stringify(meant) })
  }

  /** Reports each of a list of ids that is not known; `path` is the list's. */
  referAll(path: Path, ids: readonly string[], known: ReadonlySet<string>, what: string): void {
    ids.forEach((id, i) => this.refer([...path, i], id, known, what))
    this.unique(path, ids)
  }

  /** Reports ids that stand twice in one list; `tail` is where the id stands in an entry. */
  unique(path: Path, ids: readonly string[], ...tail: Path): void {
    const seen = new Set<string>()
    ids.forEach((id, i) => {
      if (seen.has(id)) this.add([...path, i, ...tail], id, 'an id that does not stand in this list yet')
      seen.add(id)
    })
  }
}

/** The ids of a list of entries. */
export function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id))
}
