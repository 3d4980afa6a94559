import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../../useWords.ts'
import { firstName, tint } from '../door/dayLook.ts'
import { openDays } from '../door/DoorOptions.ts'
import { Wordmark } from '../door/Wordmark.tsx'
import { Mark } from '../portraits/Mark.tsx'
import { Portrait } from '../portraits/Portrait.tsx'
import { languageName } from '../settings/numbers.ts'
import type { StandOptions } from './StandOptions.ts'

/** Turns before ink and chalk change places, so that nothing bright burns in. */
const TURNS_A_TONE = 5

/**
 * What makes people stop: the room behind it turns, somebody says a line, and one touch begins. Touching a language
 * is choosing it; touching anything else begins in the usual one.
 */
export function Attract(options: StandOptions) {
  const { catalogue, language, languages, view, actions } = options
  const t = useWords(language)
  const { day: id, language: spoken, turn } = useStore(view, ({ show }) => show)
  const days = openDays(catalogue)
  const day = days.find((one) => one.id === id) ?? days[0]
  useEffect(() => {
    document.title = t('attract.title')
  }, [t])
  if (!day) return undefined
  const { door } = day
  const say = (key: string): string => door.words[spoken]?.[key] ?? t(key)
  const everybody = turn % 2 === 0
  const usual = languages[0]!
  return (
    // All of it can be pressed; its buttons do the same, and say so.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="attract"
      style={tint(door.look)}
      data-tone={Math.floor(turn / TURNS_A_TONE) % 2 === 0 ? 'chalk' : 'ink'}
      data-side={turn % 2 === 0 ? 'start' : 'end'}
      data-place={turn % 3}
      onClick={() => actions.begin(usual)}
    >
      <div className="attract-name">
        <Wordmark name={t('app.name')} />
      </div>
      <div className="attract-room">
        {!everybody && (
          <div className="attract-person" key={`person ${turn}`} aria-hidden="true">
            <Portrait person={door.narrator} />
          </div>
        )}
        <div className="attract-line" key={turn} lang={spoken}>
          <p className="attract-who">
            <Mark mark={door.look.mark} size={30} />
            {firstName(say(door.name))}, {lower(say(day.title))}
          </p>
          <p className="attract-said">
            <span>{t('door.quote', { words: say(door.quote).replaceAll('*', '') })}</span>
          </p>
        </div>
      </div>
      {everybody && (
        <div className="attract-people" key="people" aria-hidden="true">
          {turned(days, turn).map((one) => (
            <div key={one.id} style={tint(one.door.look)}>
              <Portrait person={one.door.narrator} />
            </div>
          ))}
        </div>
      )}
      <main className="attract-begin">
        <h1 className="unseen">{t('attract.title')}</h1>
        {languages.map((tag, k) => (
          <button
            key={tag}
            type="button"
            lang={tag}
            data-begin=""
            data-main={k === 0 ? '' : undefined}
            onClick={(event) => {
              event.stopPropagation()
              actions.begin(tag)
            }}
          >
            <b>{t('attract.begin', { lng: tag })}</b>
            <span>{languageName(tag)}</span>
          </button>
        ))}
      </main>
    </div>
  )
}

/** Everybody in another order each time, so that no face stays in one place. */
function turned<Item>(list: readonly Item[], turn: number): readonly Item[] {
  const at = Math.floor(turn / 2) % Math.max(1, list.length)
  return [...list.slice(at), ...list.slice(0, at)]
}

/** A job as it stands within a sentence. */
function lower(title: string): string {
  return title.charAt(0).toLocaleLowerCase() + title.slice(1)
}
