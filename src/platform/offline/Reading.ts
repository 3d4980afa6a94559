import { AlongsideError, type ManifestIssue } from '../../shared/index.ts'
import type { KeptFile } from './buildManifest.ts'

/** More than a build will ever have; whoever writes more means harm. */
const MOST_FILES = 20_000
const MOST_BYTES = 512 * 1024 * 1024

const SHA256 = /^[0-9a-f]{64}$/
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/
/** Plain names between single slashes: nothing that leads out of the site, or that a server may read in two ways. */
const PATH = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]*\/)*[A-Za-z0-9_][A-Za-z0-9._-]*$/

/** Collects what is wrong, so that all of it is told at once. */
export class Reading {
  private readonly file: string
  private readonly issues: ManifestIssue[] = []

  constructor(file: string) {
    this.file = file
  }

  check(isRight: boolean, path: string, found: unknown, expected: string): void {
    if (!isRight) this.issues.push({ path, found: JSON.stringify(found ?? null).slice(0, 60), expected })
  }

  object(value: unknown, path: string): Readonly<Record<string, unknown>> {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    this.check(isObject, path, value, 'an object')
    return isObject ? (value as Record<string, unknown>) : {}
  }

  list(value: unknown, path: string): readonly unknown[] {
    const isList = Array.isArray(value) && value.length <= MOST_FILES
    this.check(isList, path, isList ? value : typeof value, `a list of at most ${MOST_FILES}`)
    return isList ? (value as unknown[]) : []
  }

  private matching(value: unknown, path: string, pattern: RegExp, expected: string): string {
    const isRight = typeof value === 'string' && value.length < 300 && pattern.test(value)
    this.check(isRight, path, value, expected)
    return isRight ? value : ''
  }

  name(value: unknown, path: string): string {
    return this.matching(value, path, NAME, 'a name')
  }

  bytes(value: unknown, path: string): number {
    const isRight = Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_BYTES
    this.check(isRight, path, value, 'a number of bytes')
    return isRight ? (value as number) : 0
  }

  kept(value: unknown, at: string): KeptFile {
    const file = this.object(value, at)
    const { sound } = file
    this.check(
      sound === undefined || sound === 'opus' || sound === 'aac',
      `${at}.sound`,
      sound,
      'opus or aac',
    )
    return {
      path: this.matching(file['path'], `${at}.path`, PATH, 'a path within the site'),
      bytes: this.bytes(file['bytes'], `${at}.bytes`),
      sha256: this.matching(file['sha256'], `${at}.sha256`, SHA256, 'a SHA-256'),
      ...(sound === 'opus' || sound === 'aac' ? { sound } : {}),
    }
  }

  files(value: unknown, path: string): readonly KeptFile[] {
    return this.list(value, path).map((one, k) => this.kept(one, `${path}[${k}]`))
  }

  end(): void {
    const { file, issues } = this
    if (issues.length > 0) throw new AlongsideError('manifest/invalid', { file, issues: issues.slice(0, 20) })
  }
}
