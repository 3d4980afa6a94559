import type { Play, PlayState, Saying, SettingsStore } from '../experience/index.ts'
import { cueDurationMs, type CatalogueDay, type Day, type SoundVoice } from '../manifest/index.ts'
import { loadSound, type Language, type Sound, type SoundFile } from '../platform/index.ts'
import { createDisposer, type Clock, type LookControl } from '../shared/index.ts'
import { loadVoice } from './loadVoice.ts'

export interface NarratorParts {
  readonly entry: CatalogueDay
  readonly day: Day
  readonly clock: Clock
  readonly settings: SettingsStore
  readonly language: Language
  readonly look: LookControl
  /** The loudest anything may be, 0 to 1. */
  readonly volumeCap: number
}

/**
 * Gives a visit its sound: the story's voice, the room, small signals. The story's timeline is the master, and sound
 * follows it: what cannot be heard is read in the captions all the same.
 */
export class Narrator {
  private readonly parts: NarratorParts
  private readonly disposer = createDisposer()
  private voice: SoundVoice | undefined
  /** The language that a voice was last looked for in. */
  private asked = ''
  /** Folder of the voice's files. */
  private folder = ''
  private sound: Sound | undefined
  private stopLine: (() => void) | undefined
  private stopTaskSound: (() => void) | undefined
  private taskSound: string | undefined

  constructor(parts: NarratorParts) {
    this.parts = parts
  }

  /** The language that is heard; null where there is no voice. */
  get voiceLanguage(): string | null {
    return this.voice?.language ?? null
  }

  /** How long a cue takes at the present speed, in milliseconds: its voice's time, or its words' where it has none. */
  cueMs(script: string, cue: string): number {
    const { settings, language } = this.parts
    const { speed } = settings.getState()
    const words = cueDurationMs(language.t(`${script}.${cue}`))
    const spoken = this.voice?.lines[`${script}.${cue}`]?.durationMs
    if (spoken === undefined) return words / speed
    // Captions in another language than the voice's may be longer than what is heard: nobody reads against the clock.
    return (this.voice?.language === language.language ? spoken : Math.max(spoken, words)) / speed
  }

  /** Finds the voice of a language, or else the English one. Having none is no failure. */
  async load(): Promise<void> {
    const { entry, day, clock, language } = this.parts
    this.asked = language.language
    const found = await loadVoice(entry, day, language.language, clock)
    this.voice = found?.voice
    this.folder = found?.folder ?? ''
  }

  /** Changes the voice when the language has changed; the same event also tells of new words. */
  private speakIn(language: string): void {
    if (language === this.asked) return
    this.load().catch((error: unknown) => console.error(error))
  }

  /** Goes along with a day from now on. */
  follow(play: Play): void {
    const { disposer } = this
    disposer.add(play.on('saying', (saying) => this.say(play, saying)))
    disposer.add(play.on('silent', () => this.hush()))
    disposer.add(play.on('signal', (name) => this.sound?.signal(name)))
    disposer.add(play.store.subscribe((state, before) => this.attend(play, state, before)))
    disposer.add(this.parts.settings.subscribe(() => this.mix()))
    disposer.add(this.parts.language.on('changed', ({ language }) => this.speakIn(language)))
    this.whenActive(() => {
      loadSound({ clock: this.parts.clock }).then(
        (sound) => this.begin(play, sound),
        // A visit without sound is a visit with captions.
        (error: unknown) => console.error(error),
      )
    })
  }

  dispose(): void {
    this.disposer.dispose()
    this.stopTaskSound?.()
    this.sound?.dispose()
  }

  /**
   * Browsers keep silent, and complain, until the visitor has done something: after a choice at the door that is so
   * already, after a link it is not.
   */
  private whenActive(run: () => void): void {
    const { disposer } = this
    let begun = false
    const act = (): void => {
      this.sound?.unlock()
      if (begun || disposer.disposed) return
      begun = true
      run()
    }
    for (const name of ['pointerup', 'keyup'] as const) {
      window.addEventListener(name, act)
      disposer.add(() => window.removeEventListener(name, act))
    }
    if (navigator.userActivation?.hasBeenActive) act()
  }

  private begin(play: Play, sound: Sound): void {
    if (this.disposer.disposed) return sound.dispose()
    this.sound = sound
    sound.unlock()
    this.mix()
    this.enterRoom(play.store.getState())
    const saying = play.saying()
    if (saying) this.say(play, saying)
  }

  private mix(): void {
    const { voice, room, mono, sound } = this.parts.settings.getState()
    this.sound?.set({ voice, room, mono, muted: !sound, cap: this.parts.volumeCap })
  }

  private say(play: Play, saying: Saying): void {
    const { sound } = this
    if (!sound) return
    const rate = this.parts.settings.getState().speed
    this.stopLine?.()
    sound.direction(this.bearing(play.store.getState(), saying.cue.speaker))
    const line = sound.speak(this.files(`${saying.script}.${saying.cue.id}`), {
      offsetMs: saying.offsetMs,
      rate,
    })
    this.stopLine = () => line.stop()
    const cues = this.parts.day.scripts.find(({ id }) => id === saying.script)?.cues ?? []
    const next = cues[cues.indexOf(saying.cue) + 1]
    if (next) sound.preload(this.files(`${saying.script}.${next.id}`), { rate })
  }

  private hush(): void {
    this.stopLine?.()
    this.stopLine = undefined
  }

  private attend(play: Play, state: PlayState, before: PlayState): void {
    if (state.paused !== before.paused) {
      if (state.paused === null) this.sound?.resume()
      else this.sound?.pause()
    }
    if (state.picture === 'ready' && (before.picture !== 'ready' || state.dressing !== before.dressing))
      this.enterRoom(state)
    if (state.tasks !== before.tasks || state.opened !== before.opened) this.playTaskSound(play)
  }

  private enterRoom({ scene, dressing }: PlayState): void {
    const room = this.parts.day.scenes.find(({ id }) => id === scene)
    const dressed = room?.dressings.find(({ id }) => id === dressing)
    if (!room || !dressed) return
    this.sound?.room(dressed.ambience)
    const shown = room.overlays.filter(({ id }) => dressed.overlays.includes(id))
    const heart = shown.flatMap((overlay) => (overlay.kind === 'monitor' ? [overlay.heart ?? 0] : []))[0] ?? 0
    // Traces are drawn by the clock's own seconds, so both keep the same beat.
    this.sound?.pulse(heart, 0)
  }

  /** What a step of the open task has to be heard, until it is done. */
  private playTaskSound(play: Play): void {
    const wanted = play.taskView()?.readouts.find(({ kind }) => kind === 'sound')?.sound
    if (wanted === this.taskSound) return
    this.taskSound = wanted
    this.stopTaskSound?.()
    this.stopTaskSound = wanted === undefined ? undefined : this.sound?.play(wanted)
  }

  /** Degrees to the right of where the visitor looks; a voice nobody is seen to speak comes from ahead. */
  private bearing({ scene, dressing }: PlayState, speaker: string): number {
    const room = this.parts.day.scenes.find(({ id }) => id === scene)
    const people = room?.dressings.find(({ id }) => id === dressing)?.people ?? []
    const person = people.find(({ id }) => id === speaker)
    return person ? ((person.yaw - this.parts.look.look.yawDeg + 540) % 360) - 180 : 0
  }

  private files(line: string): SoundFile[] {
    return (this.voice?.lines[line]?.files ?? []).map(({ type, name }) => ({ type, url: this.folder + name }))
  }
}
