import type { LockEntry } from './lock.ts'

/** How a picture stands to the scripts it was made by. */
export type Standing =
  /** Scripts and tiles are as they were when it was made. */
  | { readonly is: 'fresh' }
  /** Scripts have changed, and somebody has said why the picture stays. */
  | { readonly is: 'kept'; readonly why: string }
  /** These scripts have changed or gone since it was made. */
  | { readonly is: 'stale'; readonly changed: readonly string[] }
  /** Its tiles are not those that were made. */
  | { readonly is: 'altered' }
  /** It is in the lock file, but not in assets/. */
  | { readonly is: 'missing' }
  /** It has never been made, or nobody wrote down from what. */
  | { readonly is: 'unmade' }

/**
 * Compares a picture with its entry in the lock file.
 * @param scriptHash the hash of a script as it is now; undefined when it is gone
 * @param outputs the hash of the picture's folder as it is now; undefined when there is none
 */
export function checkPicture(
  entry: LockEntry | undefined,
  scriptHash: (script: string) => string | undefined,
  outputs: string | undefined,
): Standing {
  if (!entry) return { is: 'unmade' }
  if (outputs === undefined) return { is: 'missing' }
  if (outputs !== entry.outputs) return { is: 'altered' }
  const changed = Object.keys(entry.inputs).filter((script) => scriptHash(script) !== entry.inputs[script])
  if (changed.length === 0) return { is: 'fresh' }
  const { kept } = entry
  if (kept && changed.every((script) => kept.inputs[script] === (scriptHash(script) ?? 'gone'))) {
    return { is: 'kept', why: kept.why }
  }
  return { is: 'stale', changed }
}

/** Whether a picture may stay as it is: nothing to do, or a reason given. */
export function stands({ is }: Standing): boolean {
  return is === 'fresh' || is === 'kept'
}

/** One line about a picture, for whoever ran the command. */
export function describeStanding(name: string, standing: Standing): string {
  switch (standing.is) {
    case 'fresh':
      return `${name}: as its scripts make it`
    case 'kept':
      return `${name}: kept, though its scripts have changed: ${standing.why}`
    case 'stale':
      return `${name}: stale; changed since: ${listed(standing.changed)}. Make it again: npm run assets -- --only ${name}`
    case 'altered':
      return `${name}: its tiles in assets/ are not those that were made. Make it again: npm run assets -- --only ${name}`
    case 'missing':
      return `${name}: nothing in assets/. Make it: npm run assets -- --only ${name}`
    case 'unmade':
      return `${name}: never made. Make it: npm run assets -- --only ${name}`
  }
}

function listed(scripts: readonly string[]): string {
  const [first = '', second, ...more] = scripts
  if (second === undefined) return first
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`
}
