/** An entry of `packages` in package-lock.json, as far as it matters here. */
export interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

/** May be in what a visitor downloads. */
const FREE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
]

/** May only make it: tools whose own code never reaches a visitor. */
const FREE_AS_TOOL = [...FREE, 'MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-4.0', 'Python-2.0']

/**
 * Holds the locked packages to the allow-list of licences.
 * @param packages path in node_modules → entry
 * @returns one complaint a package; empty when all are allowed
 */
export function checkLicences(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  return Object.entries(packages)
    .filter(([path]) => path.startsWith('node_modules/'))
    .flatMap(([path, { license, dev, devOptional, version = '?' }]) => {
      const isTool = dev === true || devOptional === true
      if (license !== undefined && isAllowed(license, isTool ? FREE_AS_TOOL : FREE)) return []
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return [
        `${name} ${version}: licence ${license ?? 'not stated'} is not on the list for ${isTool ? 'tools' : 'the product'}`,
      ]
    })
}

/** Understands `A`, `(A OR B)` and `A AND B`, which is all that packages use. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/[()]/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some((part) => isAllowed(part, allowed))
  return plain.split(' AND ').every((name) => allowed.includes(name.trim()))
}
