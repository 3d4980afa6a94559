import type { DayUi } from '../../DayUi.ts'
import { askedWords } from './askPanel.ts'

/**
 * Says aloud what is asked before a room, by the device's own voice, where sound is on: nobody has to read it. The
 * story rests meanwhile, so nothing talks over it.
 */
export class NotesAloud {
  private readonly ui: DayUi
  private said: string | undefined

  constructor(ui: DayUi) {
    this.ui = ui
  }

  /** Looks whether something is asked now that was not said yet; falls silent once it has been answered. */
  look(): void {
    const { play, speech, settings, language } = this.ui
    const { opened, paused } = play.store.getState()
    const asked = opened?.kind === 'ask' && paused === null ? opened.moment : undefined
    if (asked === this.said) return
    if (this.said !== undefined) speech.stop()
    this.said = asked
    if (asked === undefined || !settings.getState().sound || !speech.can) return
    speech.say(
      askedWords({ ui: this.ui, t: (key, values) => language.t(key, values) }, asked),
      language.language,
    )
  }
}
