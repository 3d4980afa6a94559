import { useEffect } from 'react'
import { useWords } from '../../useWords.ts'
import { Icon } from '../Icon.tsx'
import { PaperHead } from '../paper/PaperHead.tsx'
import type { PaperOptions } from '../paper/PaperOptions.ts'
import { ForgetMe } from '../settings/ForgetMe.tsx'

/** What is promised, in the order in which a child would ask. Words: `promise.<id>`, `promise.<id>.says`. */
const PROMISES = ['who', 'here', 'watch', 'senses', 'ours', 'calm', 'unplugged', 'server', 'proof'] as const

/** What this place knows about who is in it, in words for them: nothing, and how one could tell. */
export function PromisePage(options: PaperOptions) {
  const { language, onDoor, onForget } = options
  const t = useWords(language)
  const title = t('promise.title')
  useEffect(() => {
    document.title = t('paper.title', { page: title })
  }, [t, title])
  return (
    <>
      <PaperHead {...options} t={t} />
      <main className="paper-main promise-page">
        <h1 tabIndex={-1} data-first="">
          {title}
        </h1>
        <p className="promise-lead">{t('promise.lead')}</p>
        <div className="paper-columns">
          {PROMISES.map((id) => (
            <section key={id}>
              <h2>{t(`promise.${id}`)}</h2>
              <p>{t(`promise.${id}.says`)}</p>
            </section>
          ))}
        </div>
        <section>
          <h2>{t('promise.forget')}</h2>
          <ForgetMe t={t} onForget={onForget} />
        </section>
        <p className="paper-actions">
          <button type="button" className="button" onClick={onDoor}>
            <Icon name="door" />
            {t('promise.door')}
          </button>
          <button type="button" className="button chalk" onClick={() => window.print()}>
            <Icon name="print" />
            {t('paper.print')}
          </button>
        </p>
      </main>
    </>
  )
}
