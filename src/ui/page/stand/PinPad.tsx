import { useCallback, useEffect, useId, useState } from 'react'
import { useWords } from '../../useWords.ts'
import { Dialog } from '../Dialog.tsx'
import { Icon } from '../Icon.tsx'
import type { StandOptions } from './StandOptions.ts'

const MOST_DIGITS = 12
const FEWEST_DIGITS = 4
const SECOND_MS = 1000

/** For whoever looks after the screen. Says nothing about how long a PIN is. */
export function PinPad({ language, clock, actions, pinFault }: StandOptions) {
  const t = useWords(language)
  const titleId = useId()
  const [digits, setDigits] = useState('')
  const [said, setSaid] = useState<'ask' | 'checking' | 'wrong' | 'locked'>(
    actions.lockedMs() > 0 ? 'locked' : 'ask',
  )
  const [lockedMs, setLockedMs] = useState(() => actions.lockedMs())
  useEffect(() => {
    if (said !== 'locked') return
    const look = (): void => {
      const left = actions.lockedMs()
      setLockedMs(left)
      if (left <= 0) setSaid('ask')
      else stop = clock.after(SECOND_MS, look)
    }
    let stop = clock.after(0, look)
    return () => stop()
  }, [said, actions, clock])

  const add = useCallback((digit: string): void => {
    setDigits((now) => (now.length < MOST_DIGITS ? now + digit : now))
    setSaid((now) => (now === 'wrong' ? 'ask' : now))
  }, [])
  const remove = useCallback(() => setDigits((now) => now.slice(0, -1)), [])
  const isReady = digits.length >= FEWEST_DIGITS && said === 'ask'
  const check = useCallback((): void => {
    if (!isReady) return
    setSaid('checking')
    void actions.checkPin(digits).then((answer) => {
      setDigits('')
      setSaid(answer === 'right' ? 'checking' : answer)
    })
  }, [isReady, actions, digits])
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (/^\d$/.test(event.key)) add(event.key)
      else if (event.key === 'Backspace') remove()
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) check()
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [add, remove, check])

  const state =
    pinFault === null
      ? t(`pin.${said}`, { count: Math.ceil(lockedMs / SECOND_MS) })
      : t(pinFault === 'none' ? 'pin.none' : 'pin.insecure')
  return (
    <Dialog labelledBy={titleId} className="dialog pin-pad" onCancel={actions.leavePin}>
      <h2 id={titleId} className="plate-title" tabIndex={-1} data-first="">
        {t('pin.title')}
      </h2>
      <p className="pin-said" role="status">
        {state}
      </p>
      {pinFault === null && (
        <>
          <p className="pin-digits" aria-label={t('pin.digits', { count: digits.length })} role="img">
            {Array.from({ length: Math.max(FEWEST_DIGITS, digits.length) }, (_, k) => (
              <span key={k} data-on={k < digits.length ? '' : undefined} />
            ))}
          </p>
          <div className="pin-keys">
            {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
              <button key={digit} type="button" className="button chalk" onClick={() => add(digit)}>
                {digit}
              </button>
            ))}
            <button type="button" className="button chalk" aria-label={t('pin.delete')} onClick={remove}>
              <Icon name="left" />
            </button>
            <button type="button" className="button chalk" onClick={() => add('0')}>
              0
            </button>
            <button
              type="button"
              className="button main"
              aria-label={t('pin.ok')}
              aria-disabled={!isReady}
              onClick={check}
            >
              <Icon name="tick" />
            </button>
          </div>
        </>
      )}
      <div className="dialog-end">
        <button type="button" className="button dark" onClick={actions.leavePin}>
          {t('pin.leave')}
        </button>
      </div>
    </Dialog>
  )
}
