import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'

import type { Plugin, ResolvedConfig } from 'vite'

import type { Catalogue, CatalogueDay } from '../../src/manifest/index.ts'
import { catalogueDoor, readStills } from './catalogueDoor.ts'
import { contentReport, reportLine } from './contentReport.ts'
import { findPictures, type FoundPicture } from './findPictures.ts'
import { readDays, type DaySource } from './readDays.ts'

const VIRTUAL = 'virtual:catalogue'
const RESOLVED = `\0${VIRTUAL}`
const STARTS = 'virtual:starts'
const RESOLVED_STARTS = `\0${STARTS}`

/** What the page's first script needs of a day. */
function startsOf({ id, scenes }: CatalogueDay): object {
  return {
    id,
    scenes: scenes.map((scene) => ({
      id: scene.id,
      asks: scene.asks,
      dressings: scene.dressings.map(({ id: dressing, panorama, flat, view }) => ({
        id: dressing,
        panorama,
        flat,
        view,
      })),
    })),
  }
}

/**
 * Lists the days under `scenes/` into `virtual:catalogue`, with the browser's own checks, so that a wrong day fails
 * the build. Days and words are emitted minified under hashed names; what has no picture is not offered. A build
 * in mode `bench` has rooms of its own.
 */
export default function catalogue(): Plugin {
  let config: ResolvedConfig

  const read = (): readonly [DaySource, readonly FoundPicture[]][] =>
    readDays(config.root).map((source) => [source, findPictures(config.publicDir, source.day)])

  return {
    name: 'alongside-catalogue',
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      if (config.command !== 'build' || config.mode === 'bench') return
      for (const [source, pictures] of read()) this.info(reportLine(contentReport(source, pictures)))
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : id === STARTS ? RESOLVED_STARTS : undefined),
    load(id) {
      if (id !== RESOLVED && id !== RESOLVED_STARTS) return undefined
      const days = read().flatMap(([source, pictures]) => {
        for (const file of source.files) this.addWatchFile(join(config.root, file))
        return pictures.length === 0 ? [] : [entry(source, pictures)]
      })
      const made = id === RESOLVED ? ({ days } satisfies Catalogue) : days.map(startsOf)
      return `export default ${JSON.stringify(made)}`
    },
    generateBundle() {
      if (config.mode === 'bench') return
      for (const [source, pictures] of read()) {
        if (pictures.length === 0) continue
        for (const file of source.files) {
          const { fileName, text } = emitted(source, file)
          this.emitFile({ type: 'asset', fileName, source: text })
        }
      }
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(join(config.root, 'scenes'))) server.ws.send({ type: 'full-reload' })
    },
  }

  function entry(source: DaySource, pictures: readonly FoundPicture[]): CatalogueDay {
    const { day, folder } = source
    const stills = readStills(day.profession, config.publicDir)
    const url = (file: string): string =>
      config.base + (config.command === 'build' ? emitted(source, file).fileName : file)
    return {
      id: day.id,
      title: `${day.id}.title`,
      url: url(`${folder}/day.json`),
      locales: Object.fromEntries(
        day.languages.map((language) => [language, url(`${folder}/locales/${language}.json`)]),
      ),
      voices: Object.fromEntries(
        day.languages
          .map((language) => [language, `${day.profession}/voice/${language}.json`] as const)
          .filter(([, file]) => existsSync(join(config.publicDir, file)))
          .map(([language, file]) => [language, config.base + file]),
      ),
      ...propsOf(day),
      scenes: day.scenes.flatMap((scene) => {
        const dressings = pictures
          .filter((picture) => picture.scene === scene.id)
          .map(({ dressing, file, panorama }) => ({
            id: dressing,
            panorama: config.base + file,
            ...(panorama ? {} : { flat: true as const }),
            view: scene.dressings.find(({ id }) => id === dressing)!.view,
            still:
              config.base +
              (stills[`${scene.id}/${dressing}`] ??
                (panorama ? `${posix.dirname(file)}/${panorama.thumbnail}` : file)),
          }))
        const asks = scene.care.level === 'ask'
        return dressings.length === 0 ? [] : [{ id: scene.id, title: `${scene.id}.title`, asks, dressings }]
      }),
      ...catalogueDoor(source, config.publicDir, config.base),
    }
  }

  /** The table of a day's cut-outs, if any were made. */
  function propsOf({ profession }: DaySource['day']): Pick<CatalogueDay, 'props'> {
    const file = `${profession}/props/props.json`
    return existsSync(join(config.publicDir, file)) ? { props: config.base + file } : {}
  }

  /** Name and text of a content file in the build: minified, and named after its content. */
  function emitted({ day, locales }: DaySource, file: string): { fileName: string; text: string } {
    const language = /locales\/(.*)\.json$/.exec(file)?.[1]
    const text = JSON.stringify(language === undefined ? day : locales.get(language))
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
    return { fileName: `${config.build.assetsDir}/${day.id}-${language ?? 'day'}-${hash}.json`, text }
  }
}
