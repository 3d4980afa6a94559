import type { Language } from '../../../platform/index.ts'
import { Icon } from '../Icon.tsx'
import { Mark } from '../portraits/Mark.tsx'
import { firstName, tint } from './dayLook.ts'
import type { OpenDay } from './DoorOptions.ts'

interface Props {
  readonly day: OpenDay
  readonly moment: string
  readonly t: Language['t']
  onResume(): void
  onPoint(): void
}

/** A day that was left in the middle: goes on where it stopped. */
export function Resume({ day, moment, t, onResume, onPoint }: Props) {
  const { door } = day
  const time = door.times[moment]
  return (
    <div className="door-resume" style={tint(door.look)}>
      <p>
        <Mark mark={door.look.mark} />
        {t('door.resumeWhere', { name: firstName(t(door.name)), time: time ?? door.from })}
      </p>
      <button
        type="button"
        className="button main"
        onClick={onResume}
        onFocus={onPoint}
        onPointerEnter={onPoint}
      >
        {t('door.resume')}
        <Icon name="right" />
      </button>
    </div>
  )
}
