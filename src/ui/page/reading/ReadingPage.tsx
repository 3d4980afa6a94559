import { useEffect } from 'react'
import { useWords } from '../../useWords.ts'
import { DayChooser } from '../paper/DayChooser.tsx'
import { PaperHead } from '../paper/PaperHead.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { ReadingDay } from './ReadingDay.tsx'

/** A day to read: its story, pictures, things, tasks and routes, from the same data as the rooms. */
export function ReadingPage(options: PaperOptions) {
  const { day, catalogue, language } = options
  const t = useWords(language)
  const title = day ? t(`${day.id}.title`) : t('read.title')
  useEffect(() => {
    document.title = t('paper.title', { page: title })
  }, [t, title])
  return (
    <>
      <PaperHead {...options} t={t} />
      {day ? (
        <ReadingDay day={day} t={t} options={options} />
      ) : (
        <DayChooser
          catalogue={catalogue}
          t={t}
          title={t('read.which')}
          onChoose={(id) => options.onRead(id)}
        />
      )}
    </>
  )
}
