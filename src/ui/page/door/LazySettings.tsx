import { lazy, Suspense } from 'react'
import type { SettingsDialogProps } from '../settings/SettingsDialog.tsx'

const SettingsDialog = lazy(() =>
  import('../settings/SettingsDialog.tsx').then((module) => ({ default: module.SettingsDialog })),
)

/** The settings, fetched when somebody wants them. */
export function LazySettings(props: SettingsDialogProps) {
  return (
    <Suspense fallback={undefined}>
      <SettingsDialog {...props} />
    </Suspense>
  )
}
