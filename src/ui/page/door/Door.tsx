import { useEffect, useState } from 'react'
import type { CutId } from '../../../experience/index.ts'
import { useWords } from '../../useWords.ts'
import type { SettingsSection } from '../settings/SettingsDialog.tsx'
import { Card } from './Card.tsx'
import { Controls } from './Controls.tsx'
import { DoorFoot } from './DoorFoot.tsx'
import { openDays, type DoorOptions } from './DoorOptions.ts'
import { LazySettings } from './LazySettings.tsx'
import { NewVersion } from './NewVersion.tsx'
import { Resume } from './Resume.tsx'
import { Wordmark } from './Wordmark.tsx'

/** Who one could spend a day with, and everything a visitor may want to set before. */
export function Door(options: DoorOptions) {
  const { catalogue, language, settings, languages, resume } = options
  const t = useWords(language)
  const [chosen, setChosen] = useState<string | null>(null)
  const [section, setSection] = useState<SettingsSection | null>(null)
  const days = openDays(catalogue)
  useEffect(() => {
    document.title = t('door.title')
  }, [t])
  const left = days.find(({ id }) => id === resume?.day)
  return (
    <>
      <header className="door-head">
        <Wordmark name={t('app.name')} />
        <Controls {...{ language, settings, t }} wayIn={options.wayIn} open={setSection} />
      </header>
      <main className="door-main">
        <div className="door-hero">
          <h1>{t('door.ask')}</h1>
          <p>{t('door.offer')}</p>
        </div>
        <NewVersion offline={options.offline} language={language.language} t={t} />
        {left && resume && (
          <Resume
            day={left}
            moment={resume.moment}
            t={t}
            onResume={() => options.onResume(resume.day, resume.moment)}
            onPoint={() => options.onPoint(resume.day)}
          />
        )}
        {days.length === 0 && <p className="door-empty">{t('door.empty')}</p>}
        <ul className="door-cards" data-chosen={chosen === null ? undefined : ''}>
          {days.map((day) => (
            <Card
              key={day.id}
              day={day}
              t={t}
              isOpen={chosen === day.id}
              onOpen={(open) => setChosen(open ? day.id : null)}
              onPoint={() => options.onPoint(day.id)}
              onChoose={(cut: CutId) => options.onChoose(day.id, cut)}
            />
          ))}
        </ul>
      </main>
      <DoorFoot t={t} options={options} />
      {section && (
        <LazySettings
          settings={settings}
          language={language}
          languages={languages}
          section={section}
          onClose={() => setSection(null)}
          onForget={options.onForget}
          keep={{ offline: options.offline, days }}
        />
      )}
    </>
  )
}
