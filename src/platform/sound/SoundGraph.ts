import { USUAL_LEVELS, type SoundLevels } from './Sound.ts'

/** The room goes down to this share while somebody speaks. */
const DUCKED = 0.5
/** How fast levels follow: seconds to about two thirds of the way. */
const DUCK_S = 0.12
const LEVEL_S = 0.03
const PAUSE_S = 0.25
/** How far a voice goes to one side: it stays in both ears, since hearing differs. */
const WIDTH = 0.6

/**
 * The one mix: voice, room and signals, each with its level, into a limiter, the cap, and the ears.
 *
 * voice → pan ─┐
 * room → duck ─┼→ limiter → cap → ears (two channels, or one for both)
 * signals ─────┘
 */
export class SoundGraph {
  readonly voice: GainNode
  readonly room: GainNode
  readonly signals: GainNode
  private readonly context: BaseAudioContext
  private readonly pan: StereoPannerNode
  private readonly duck: GainNode
  private readonly cap: GainNode
  private levels: SoundLevels = USUAL_LEVELS
  private speaking = false
  private paused = false
  private yawDeg = 0

  constructor(context: BaseAudioContext) {
    this.context = context
    this.voice = context.createGain()
    this.pan = context.createStereoPanner()
    this.room = context.createGain()
    this.duck = context.createGain()
    this.signals = context.createGain()
    this.cap = context.createGain()
    const limiter = context.createDynamicsCompressor()
    limiter.threshold.value = -4
    limiter.knee.value = 0
    limiter.ratio.value = 20
    limiter.attack.value = 0.002
    limiter.release.value = 0.1
    this.voice.connect(this.pan).connect(limiter)
    this.room.connect(this.duck).connect(limiter)
    this.signals.connect(limiter)
    limiter.connect(this.cap).connect(context.destination)
    this.cap.channelCountMode = 'explicit'
    this.cap.channelInterpretation = 'speakers'
    this.apply(0)
  }

  set(levels: Partial<SoundLevels>): void {
    this.levels = { ...this.levels, ...levels }
    this.apply(LEVEL_S)
  }

  /** Whether somebody speaks: the room steps back. */
  setSpeaking(speaking: boolean): void {
    this.speaking = speaking
    this.applyRoom(DUCK_S)
  }

  setPaused(paused: boolean): void {
    this.paused = paused
    this.applyRoom(PAUSE_S)
  }

  setDirection(yawDeg: number): void {
    this.yawDeg = yawDeg
    this.applyPan(LEVEL_S)
  }

  private apply(timeS: number): void {
    const { voice, room, cap, mono, muted } = this.levels
    this.glide(this.voice.gain, clamp(voice), timeS)
    // Small sounds go with the room: who wants a quiet room wants them quiet too.
    this.glide(this.signals.gain, clamp(room), timeS)
    this.glide(this.cap.gain, muted ? 0 : clamp(cap), timeS)
    this.cap.channelCount = mono ? 1 : 2
    this.applyRoom(timeS)
    this.applyPan(timeS)
  }

  private applyRoom(timeS: number): void {
    this.glide(this.room.gain, this.paused ? 0 : clamp(this.levels.room), timeS)
    this.glide(this.duck.gain, this.speaking ? DUCKED : 1, timeS)
  }

  private applyPan(timeS: number): void {
    const side = this.levels.mono ? 0 : Math.sin((this.yawDeg * Math.PI) / 180) * WIDTH
    this.glide(this.pan.pan, side, timeS)
  }

  private glide(param: AudioParam, value: number, timeS: number): void {
    if (timeS === 0) param.value = value
    else param.setTargetAtTime(value, this.context.currentTime, timeS)
  }
}

function clamp(level: number): number {
  return Math.max(0, Math.min(1, level))
}
