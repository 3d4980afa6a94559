import { useEffect, useMemo, useState } from 'react'
import { createMotion } from '../../platform/index.ts'
import type { UiContext } from '../UiContext.ts'
import { useWords } from '../useWords.ts'
import { Icon } from './Icon.tsx'

/** Lets a phone's own turning turn the view, after asking. Not there on devices that hardly have the sensor. */
export function MotionButton({ ui, say }: { readonly ui: UiContext; readonly say: (words: string) => void }) {
  const { visit, language } = ui
  const t = useWords(language)
  const motion = useMemo(() => createMotion(visit.look, visit.loop), [visit])
  useEffect(() => () => motion.dispose(), [motion])
  const [following, setFollowing] = useState(false)
  if (!motion.offered) return null

  const toggle = async (): Promise<void> => {
    if (motion.following) motion.rest()
    else if ((await motion.follow()) !== 'following') say(t('bar.motionDenied'))
    setFollowing(motion.following)
  }
  return (
    <button
      type="button"
      className="button square"
      aria-pressed={following}
      aria-label={t(following ? 'bar.motionStop' : 'bar.motion')}
      onClick={() => void toggle()}
    >
      <Icon name="phone" />
    </button>
  )
}
