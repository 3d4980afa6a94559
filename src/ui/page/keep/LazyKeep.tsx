import { lazy, Suspense } from 'react'
import type { KeepDialogProps } from './KeepDialog.tsx'

const KeepDialog = lazy(() => import('./KeepDialog.tsx').then((module) => ({ default: module.KeepDialog })))

/** What is kept on this device, fetched when somebody wants to see it. */
export function LazyKeep(props: KeepDialogProps) {
  return (
    <Suspense fallback={undefined}>
      <KeepDialog {...props} />
    </Suspense>
  )
}
