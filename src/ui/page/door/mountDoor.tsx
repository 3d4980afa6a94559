import { createRoot } from 'react-dom/client'
import { createDisposer, type Disposable } from '../../../shared/index.ts'
import { followLanguage } from '../../followLanguage.ts'
import '../../styles/page.css'
import '../../styles/door.css'
import { PageBoundary } from '../PageBoundary.tsx'
import { standAlone } from '../standAlone.ts'
import { Door } from './Door.tsx'
import { speakDoor, type DoorOptions } from './DoorOptions.ts'

/**
 * The door: who one could spend a day with. Covers whatever is behind it.
 * @param parent takes the door in as its last child
 */
export function mountDoor(parent: HTMLElement, options: DoorOptions): Disposable {
  const { catalogue, language } = options
  speakDoor(catalogue, language)
  const on = createDisposer()
  on.add(followLanguage(language, document.documentElement))
  const element = document.createElement('div')
  element.className = 'door'
  parent.append(element)
  on.add(standAlone(element))
  on.add(() => element.remove())
  const root = createRoot(element)
  root.render(
    <PageBoundary language={language}>
      <Door {...options} />
    </PageBoundary>,
  )
  on.add(() => root.unmount())
  return on
}
