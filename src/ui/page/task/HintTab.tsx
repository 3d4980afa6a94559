import type { TaskView } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Icon } from '../Icon.tsx'

/** Which hint is being given; nothing before the first. */
export function HintTab({ view, t }: { readonly view: TaskView; readonly t: Language['t'] }) {
  if (view.hint === 0) return null
  return (
    <p className="hint-tab">
      <Icon name="hand" />
      {view.hint === 3 ? t('task.together') : t('task.hint', { n: view.hint })}
    </p>
  )
}
