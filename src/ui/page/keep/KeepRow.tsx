import type { Language, OfflinePort, PackView } from '../../../platform/index.ts'
import { Icon } from '../Icon.tsx'
import { bytesText } from './bytesText.ts'
import { problemText } from './problemText.ts'
import { Progress } from './Progress.tsx'

interface Props {
  readonly pack: PackView
  /** The day's name. */
  readonly name: string
  readonly offline: OfflinePort
  readonly language: string
  readonly t: Language['t']
  /** Of the heading. */
  readonly level: 2 | 3 | 4
}

/** One day: its size first, then how far it is, and what can be done about it. */
export function KeepRow({ pack, name, offline, language, t, level }: Props) {
  const Heading = `h${level}` as const
  const { id, status, problem } = pack
  const act = (word: string, icon: 'keep' | 'pause' | 'play' | 'wider', run: () => void) => (
    <button
      key={word}
      type="button"
      className="button chalk"
      aria-label={t('keep.actOn', { act: t(`keep.${word}`), name })}
      onClick={run}
    >
      <Icon name={icon} />
      {t(`keep.${word}`)}
    </button>
  )
  const keep = (): void => offline.keep([id])
  const isUnderWay = status === 'starting' || status === 'fetching'
  return (
    <li className="keep-row" data-status={status}>
      <div className="keep-what">
        <Heading className="keep-name">{name}</Heading>
        {status === 'absent' && <p className="keep-figures">{bytesText(pack.totalBytes, language)}</p>}
        {status === 'ready' && (
          <p className="keep-ready">
            <Icon name="tick" />
            {t('keep.ready', { size: bytesText(pack.totalBytes, language) })}
          </p>
        )}
        {(isUnderWay || status === 'paused' || status === 'stopped') && (
          <Progress {...{ pack, language, t }} label={name} />
        )}
        <p className="keep-problem" role="status">
          {problem ? problemText(problem, t, language) : status === 'starting' ? t('keep.starting') : ''}
        </p>
      </div>
      <div className="keep-acts">
        {status === 'absent' && act('keep', 'keep', keep)}
        {isUnderWay && act('pause', 'pause', () => offline.pause(id))}
        {status === 'paused' && act('goOn', 'play', keep)}
        {status === 'stopped' && act('again', 'play', keep)}
        {status !== 'absent' && act('remove', 'wider', () => offline.remove(id))}
      </div>
    </li>
  )
}
