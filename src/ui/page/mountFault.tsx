import { createRoot } from 'react-dom/client'
import type { Language } from '../../platform/index.ts'
import '../styles/page.css'
import { FaultPlate } from './FaultPlate.tsx'
import { faultWords } from './faultWords.ts'

/** Tells what keeps a visit from beginning, over whatever picture of it there is. */
export function mountFault(element: HTMLElement, language: Language, code: string, retry: () => void): void {
  const page = document.createElement('div')
  page.className = 'page'
  element.append(page)
  createRoot(page).render(
    <FaultPlate title={language.t('fault.title')} words={faultWords(code, (key) => language.t(key))}>
      <button type="button" className="button main" onClick={retry}>
        {language.t('fault.reload')}
      </button>
    </FaultPlate>,
  )
}
