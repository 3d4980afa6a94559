/** An entry of `packages` in package-lock.json, as far as it matters here. */
export interface LockEntry {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export type LockedPackages = Readonly<Record<string, LockEntry>>

/**
 * The packages for other platforms that a lock names and does not hold. npm leaves out an optional package that the
 * registry at hand does not have; `npm ci` then refuses the lock, on every platform.
 * @returns path in node_modules → the entry to add: without a checksum, since the package could not be looked at;
 *   with the licence of the package that it is a part of
 */
export function missingPlatforms(packages: LockedPackages): LockedPackages {
  const missing: Record<string, LockEntry> = {}
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isHeld = `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages
      if (isHeld) continue
      missing[`node_modules/${name}`] = {
        version,
        ...(entry.license === undefined ? {} : { license: entry.license }),
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      }
    }
  }
  return missing
}

/** `@oxlint/binding-linux-arm-musleabihf` → Linux, arm, musl. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const match =
    /(aix|android|darwin|freebsd|linux|openharmony|win32)-(\w+?)(?:-(gnu|musl|eabi|msvc)\w*)?$/.exec(name)
  const [, os, cpu, kind] = match ?? []
  if (os === undefined || cpu === undefined) {
    throw new Error(`${name} does not tell its platform. Add it to package-lock.json by hand.`)
  }
  const libc = { gnu: 'glibc', musl: 'musl' }[kind ?? '']
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc ? { libc: [libc] } : {}) }
}
