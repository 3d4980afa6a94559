import { useEffect } from 'react'
import { useWords } from '../../useWords.ts'
import { firstName } from '../door/dayLook.ts'
import { Icon } from '../Icon.tsx'
import { DayChooser } from '../paper/DayChooser.tsx'
import { DayHero } from '../paper/DayHero.tsx'
import { PaperHead } from '../paper/PaperHead.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { RoutesBody } from './RoutesBody.tsx'

/** How to get a job, as a page by itself: from the door, from a link, from the code on a printed sheet. */
export function RoutesPage(options: PaperOptions) {
  const { day, catalogue, language } = options
  const t = useWords(language)
  const job = day ? t(`${day.id}.title`) : ''
  useEffect(() => {
    document.title = t('paper.title', { page: job || t('routes.title') })
  }, [t, job])
  return (
    <>
      <PaperHead {...options} t={t} />
      {day ? (
        <main className="paper-main routes-page">
          <DayHero day={day} line={job} title={t('routes.hero')}>
            <p className="paper-actions">
              <button type="button" className="button" onClick={() => options.onStep(day.id)}>
                <Icon name="door" />
                {t('routes.step', { name: firstName(t(`people.${day.narrator}.name`)) })}
              </button>
              <button type="button" className="button chalk" onClick={() => window.print()}>
                <Icon name="print" />
                {t('paper.print')}
              </button>
              {catalogue.days.length > 1 && (
                <button type="button" className="button chalk" onClick={() => options.onRoutes()}>
                  {t('paper.others')}
                </button>
              )}
            </p>
          </DayHero>
          <RoutesBody day={day} t={t} language={language.language} />
        </main>
      ) : (
        <DayChooser
          catalogue={catalogue}
          t={t}
          title={t('routes.which')}
          onChoose={(id) => options.onRoutes(id)}
        />
      )}
    </>
  )
}
