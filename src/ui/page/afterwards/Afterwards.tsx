import { useEffect, useRef } from 'react'
import { LANGUAGES } from '../../createInterfaceLanguage.ts'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import '../../styles/paper.css'
import { Icon } from '../Icon.tsx'
import { nameOf } from '../nameOf.ts'
import { DayHero } from '../paper/DayHero.tsx'
import { PaperHead } from '../paper/PaperHead.tsx'
import { standAlone } from '../standAlone.ts'
import { useLayerFocus } from '../useLayerFocus.ts'
import { Likes } from './Likes.tsx'
import { Met } from './Met.tsx'
import { Noticed } from './Noticed.tsx'
import { RoutesBody } from './RoutesBody.tsx'
import { SupportNames } from './SupportNames.tsx'
import { Takeaway } from './Takeaway.tsx'

/** The end of a day: what stayed, what would suit, how to get there, and a page to take along. Then the door again. */
export function Afterwards({ ui }: { readonly ui: DayUi }) {
  const { play, language } = ui
  const t = useWords(language)
  const page = useRef<HTMLDivElement>(null)
  useLayerFocus(page)
  useEffect(() => (page.current ? standAlone(page.current) : undefined), [])
  const name = nameOf(play.day, play.day.narrator, t)
  useEffect(() => {
    document.title = t('paper.title', { page: t('after.title') })
  }, [t])
  return (
    <div ref={page} className="paper afterwards" data-layer="">
      <PaperHead
        language={language}
        t={t}
        settings={ui.settings}
        languages={LANGUAGES.filter((tag) => play.day.languages.includes(tag))}
        onDoor={() => ui.leave()}
        onForget={ui.freeNavigation ? () => ui.forget() : undefined}
      />
      <main className="paper-main">
        <DayHero day={play.day} line={t('after.with', { name })} title={t('after.notice')}>
          <p>{t('after.noticeHow')}</p>
        </DayHero>
        <div className="paper-with-aside">
          <div>
            <Noticed ui={ui} t={t} />
            <Met ui={ui} t={t} />
            <Likes ui={ui} t={t} />
            <SupportNames ui={ui} t={t} />
          </div>
          <Takeaway ui={ui} t={t} />
        </div>
        <div className="after-next">
          <h2 className="after-big">{t('after.next')}</h2>
          <p>{t('routes.hero')}</p>
        </div>
        <RoutesBody day={play.day} t={t} language={language.language} />
        <div className="after-end">
          <button type="button" className="button" onClick={() => ui.leave()}>
            <Icon name="door" />
            {t('after.door')}
          </button>
          <button
            type="button"
            className="button chalk"
            onClick={() => play.goTo(play.store.getState().moment)}
          >
            <Icon name="again" />
            {t('after.again', { name })}
          </button>
        </div>
      </main>
    </div>
  )
}
