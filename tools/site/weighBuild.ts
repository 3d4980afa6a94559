import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentType, isCompressible } from '../serve/contentType.ts'
import { listFiles } from './listFiles.ts'

/** A day, as it is called and where its files lie. */
export interface NamedDay {
  readonly id: string
  readonly title: string
  /** The folder of its pictures and sound. */
  readonly profession: string
}

export interface WeighedDay extends NamedDay {
  /** Everything that one browser can ever fetch for it, as it goes over the wire. */
  readonly mostBytes: number
  readonly files: number
}

export interface WeighedBuild {
  /** Page, scripts, styles and letters, whatever is done with them. */
  readonly appBytes: number
  readonly days: readonly WeighedDay[]
}

/** For makers, or for browsers that are older than any that runs this. */
const NEVER_FETCHED = /\.woff$|\/ingest\.json$|\.schema\.json$/
/** Sound comes twice, and a browser takes one. */
const SOUND = [/\.ogg$/, /\.m4a$/]
/** Words and structure of a day lie among the scripts, named after it. */
const DAY_FILE = /^app\/([a-z0-9-]+?)-(day|[a-z]{2})-[0-9a-f]{10}\.json$/

/** What a build weighs on the wire: text compressed, pictures and sound as they are. */
export function weighBuild(dist: string, days: readonly NamedDay[]): WeighedBuild {
  const files = listFiles(dist).filter((name) => !NEVER_FETCHED.test(name))
  const weigh = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + wireBytes(join(dist, name)), 0)
  return {
    appBytes: weigh(
      files.filter((name) => name === 'index.html' || (name.startsWith('app/') && !DAY_FILE.test(name))),
    ),
    days: days.flatMap((day) => {
      const own = files.filter(
        (name) => name.startsWith(`${day.profession}/`) || DAY_FILE.exec(name)?.[1] === day.id,
      )
      if (own.length === 0) return []
      const [first = 0, second = 0] = SOUND.map((kind) => weigh(own.filter((name) => kind.test(name))))
      const lighter = first >= second ? SOUND[1]! : SOUND[0]!
      const fetched = own.filter((name) => !lighter.test(name))
      return [{ ...day, mostBytes: weigh(fetched), files: fetched.length }]
    }),
  }
}

function wireBytes(path: string): number {
  return isCompressible(contentType(path)) ? gzipSync(readFileSync(path)).length : statSync(path).size
}
