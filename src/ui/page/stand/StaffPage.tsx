import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../useWords.ts'
import { Wordmark } from '../door/Wordmark.tsx'
import { Icon, type IconName } from '../Icon.tsx'
import { percent } from '../settings/numbers.ts'
import { saveFile } from './saveFile.ts'
import { StaffCounts } from './StaffCounts.tsx'
import type { StandOptions } from './StandOptions.ts'

/** Behind the PIN: what was counted, how the screen is set up, and what can be done about it. */
export function StaffPage(options: StandOptions) {
  const { language, actions } = options
  const t = useWords(language)
  const [report, setReport] = useState(() => actions.report())
  const [asks, setAsks] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => {
    document.title = t('paper.title', { page: t('staff.title') })
  }, [t])
  const tool = (icon: IconName, words: string, press: () => void, isMain = false) => (
    <button type="button" className={`button ${isMain ? 'main' : 'chalk'}`} onClick={press}>
      <Icon name={icon} />
      {words}
    </button>
  )
  return (
    <main className="staff">
      <header className="staff-head">
        <Wordmark name={t('app.name')} />
        <h1 ref={title} tabIndex={-1}>
          {t('staff.title')}
        </h1>
      </header>
      <div className="staff-all">
        {report.counts ? (
          <StaffCounts report={report} t={t} language={language.language} />
        ) : (
          <p className="staff-note">{t('staff.noCounts')}</p>
        )}
        <section className="staff-set-up" aria-labelledby="staff-set-up">
          <h2 id="staff-set-up">{t('staff.setUp')}</h2>
          <p>{t('staff.sound', { cap: percent(report.cap, language.language) })}</p>
          <dl>
            {Object.entries(report.config).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{t('staff.healed')}</dt>
              <dd>{report.healed}</dd>
            </div>
          </dl>
          {report.waitingUpdate && <p>{t('staff.update')}</p>}
        </section>
      </div>
      <div className="staff-tools">
        {tool('play', t('staff.back'), actions.leaveStaff, true)}
        {report.counts && tool('keep', t('staff.table'), () => saveFile(actions.table()))}
        {tool('sound', t('staff.testSound'), actions.testSound)}
        {tool('again', t('staff.reload'), actions.reload)}
        {report.counts &&
          tool('wider', t(asks ? 'staff.clearSure' : 'staff.clear'), () => {
            if (asks) {
              actions.clearCounts()
              setReport(actions.report())
            }
            setAsks(!asks)
          })}
        {tool('leave', t('staff.exit'), actions.exit)}
      </div>
    </main>
  )
}
