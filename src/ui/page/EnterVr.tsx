import { useId } from 'react'
import { useStore } from 'zustand'
import type { Language } from '../../platform/index.ts'
import type { WayIn } from '../WayIn.ts'
import { Dialog } from './Dialog.tsx'

interface Props {
  readonly wayIn: WayIn
  readonly t: Language['t']
  readonly className: string
}

/**
 * The way into a view all around, where this device has one, and one plain sentence where it was asked for and cannot
 * be. Its id never changes: launchers for kiosks press it (docs/headsets.md).
 */
export function EnterVr({ wayIn, t, className }: Props) {
  const { offered, inside, said } = useStore(wayIn.store)
  const titleId = useId()
  return (
    <>
      {offered && (
        <button
          type="button"
          id="enter-vr"
          className={`${className} enter-vr`}
          disabled={inside}
          onClick={() => wayIn.enter()}
        >
          <svg className="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 7h20v10h-6l-2.500-3h-3L8 17H2zM7 7V5h10v2" />
          </svg>
          <span className="word">{t(inside ? 'vr.inside' : 'vr.enter')}</span>
        </button>
      )}
      {said && (
        <Dialog labelledBy={titleId} onCancel={() => wayIn.dismiss()}>
          <h2 id={titleId} className="plate-title">
            {t('vr.title')}
          </h2>
          <p>{t(`vr.${said}`)}</p>
          <div className="plate-buttons">
            <button type="button" className="button main" data-first="" onClick={() => wayIn.dismiss()}>
              {t('vr.ok')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
