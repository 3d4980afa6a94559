import { createRoot } from 'react-dom/client'
import { createDisposer, type Disposable } from '../../../shared/index.ts'
import { followLanguage } from '../../followLanguage.ts'
import '../../styles/page.css'
import '../../styles/door.css'
import '../../styles/stand.css'
import { speakDoor } from '../door/DoorOptions.ts'
import { PageBoundary } from '../PageBoundary.tsx'
import { STAND_WORDS } from './standWords.ts'
import { keepOnTop } from './keepOnTop.ts'
import { Stand } from './Stand.tsx'
import { StandBar } from './StandBar.tsx'
import type { StandOptions } from './StandOptions.ts'

/**
 * Lays over the room what a screen shows that many people take turns at.
 * @param parent holds the picture
 */
export function mountStand(parent: HTMLElement, options: StandOptions): Disposable {
  const { language, catalogue, view, targetPx, reach, onFailed } = options
  const root = document.documentElement
  speakDoor(catalogue, language)
  for (const [tag, words] of Object.entries(STAND_WORDS)) language.add(tag, words)
  const on = createDisposer()
  on.add(followLanguage(language, root))
  root.style.setProperty('--target', `${targetPx}px`)
  root.dataset['stand'] = reach ? 'reach' : ''
  const show = (): void => void (root.dataset['screen'] = view.getState().screen)
  show()
  on.add(view.subscribe(show))
  for (const [name, Part] of [
    ['stand', Stand],
    ['stand-foot', StandBar],
  ] as const) {
    const element = document.createElement('div')
    element.className = name
    parent.append(element)
    const reactRoot = createRoot(element)
    // A failure is healed by whoever shows the screens; the parts come anew with the next one.
    reactRoot.render(
      <PageBoundary language={language} onFailed={onFailed}>
        <Part {...options} />
      </PageBoundary>,
    )
    on.add(() => element.remove())
    on.add(() => reactRoot.unmount())
    if (Part === StandBar) {
      const top = keepOnTop(element, parent)
      on.add(() => top.dispose())
    }
  }
  return on
}
