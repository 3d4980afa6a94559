import type { PackView, Language } from '../../../platform/index.ts'
import { bytesText, timeText } from './bytesText.ts'

interface Props {
  readonly pack: PackView
  readonly label: string
  readonly language: string
  readonly t: Language['t']
}

/** How far a day has come: two parallel lines, theirs whole and yours up to now, and the same in words. */
export function Progress({ pack, label, language, t }: Props) {
  const { doneBytes, totalBytes, secondsLeft, status } = pack
  const share = totalBytes === 0 ? 0 : Math.min(1, doneBytes / totalBytes)
  const of = t('keep.of', {
    done: bytesText(doneBytes, language),
    total: bytesText(totalBytes, language),
  })
  const left =
    status === 'fetching' && secondsLeft !== null && pack.problem === null
      ? t('keep.left', { time: timeText(secondsLeft, language) })
      : ''
  return (
    <>
      <div
        className="keep-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.floor(share * 100)}
        aria-valuetext={of}
      >
        <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect width={share * 100} height="3" />
        </svg>
      </div>
      <p className="keep-figures">
        {of}
        {left !== '' && <span> {left}</span>}
      </p>
    </>
  )
}
