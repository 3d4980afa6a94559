import { useEffect, useId, useRef } from 'react'
import { useStore } from 'zustand'
import type { Hotspot } from '../../../manifest/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import { Icon } from '../Icon.tsx'
import { useLayerFocus } from '../useLayerFocus.ts'
import { usePlayed } from '../usePlayed.ts'
import { useViewTurn } from '../useViewTurn.ts'
import { AskMe } from './AskMe.tsx'
import { Glossed } from './Glossed.tsx'
import { Leader } from './Leader.tsx'
import { lookBeside } from './lookBeside.ts'
import { useReadAloud } from './useReadAloud.ts'

/** What there is to know about a thing that was found, on a plate beside it. */
export function HotspotPlate({ ui, hotspot }: { readonly ui: DayUi; readonly hotspot: Hotspot }) {
  const { play, visit, settings, language } = ui
  const t = useWords(language)
  const titleId = useId()
  const plate = useRef<HTMLElement>(null)
  const turn = useViewTurn(ui)
  useLayerFocus(plate)
  useEffect(() => {
    const box = plate.current?.getBoundingClientRect()
    if (box) turn.to(lookBeside(hotspot, visit.look.look, box, innerWidth, innerHeight))
  }, [hotspot, turn, visit])

  const face = useStore(settings, (now) => now.face)
  const things = usePlayed(play, (day) => day.hotspots())
  const found = things.filter(({ state }) => state !== 'waiting').length
  const title = t(`${hotspot.id}.title`)
  const body = t(`${hotspot.id}.body`)
  const reading = useReadAloud(ui, `${title}. ${body}`)
  return (
    <>
      <Leader ui={ui} at={hotspot} plate={plate} />
      <section ref={plate} className="plate thing" role="dialog" aria-labelledby={titleId} data-layer="">
        <h2 id={titleId} className="plate-title who" tabIndex={-1} data-first="">
          {title}
        </h2>
        <div className="plate-body">
          <Glossed key={hotspot.id} day={play.day} t={t} words={body} />
          <div className="plate-tools">
            {reading.toggle && (
              <button
                type="button"
                className="button chalk"
                aria-pressed={reading.on}
                onClick={reading.toggle}
              >
                <Icon name="say" />
                {t(reading.on ? 'plate.hush' : 'plate.say')}
              </button>
            )}
            <button
              type="button"
              className="button chalk"
              aria-pressed={face === 'roomy'}
              onClick={() => settings.setState({ face: face === 'roomy' ? 'plain' : 'roomy' })}
            >
              <Icon name="text" />
              {t('plate.roomy')}
            </button>
          </div>
          <AskMe ui={ui} hotspot={hotspot.id} />
        </div>
        <div className="plate-end">
          <p>{t('plate.found', { count: found, of: things.length })}</p>
          <button type="button" className="button" onClick={() => play.close()}>
            <Icon name="tick" />
            {t('plate.done')}
          </button>
        </div>
      </section>
    </>
  )
}
