import type { ButtonSpec } from '../kit/buttonRows.ts'
import type { DayFace } from './DayFace.ts'

/** Reads a panel's words aloud, or falls silent; nothing where the device has no voice. */
export function aloudButton(face: DayFace, panel: string, words: string, label: string): ButtonSpec[] {
  const { ui, memory, remember, t, language } = face
  if (!ui.speech.can) return []
  const on = memory.aloud === panel
  return [
    {
      id: `${panel}/say`,
      label: on ? t('plate.hush') : label,
      icon: 'say',
      on,
      select() {
        if (on) ui.speech.stop()
        else ui.speech.say(words.replaceAll('*', ''), language.language)
        remember({ aloud: on ? null : panel })
      },
    },
  ]
}
