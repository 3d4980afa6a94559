import { useState } from 'react'
import type { Language } from '../../../platform/index.ts'

/** One action forgets everything kept on this device; it asks once. */
export function ForgetMe({ t, onForget }: { readonly t: Language['t']; onForget(): void }) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <p>{t('settings.forgetWhat')}</p>
      <div className="settings-buttons">
        {asked ? (
          <>
            <button type="button" className="button main" onClick={onForget}>
              {t('settings.forgetYes')}
            </button>
            <button type="button" className="button chalk" onClick={() => setAsked(false)}>
              {t('settings.forgetNo')}
            </button>
          </>
        ) : (
          <button type="button" className="button chalk" onClick={() => setAsked(true)}>
            {t('settings.forget')}
          </button>
        )}
      </div>
    </>
  )
}
