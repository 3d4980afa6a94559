/**
 * What panels in a headset may ask of the headset itself. Always there while a session runs: the bar offers them, so
 * that reset, turning and the way out are one action away. Pausing and the calm place are the play's own.
 */
export interface HeadsetActions {
  /** Brings what is before the visitor to where they face now, however they sit; the floor stays level. */
  resetView(): void
  /** Turns the room about the visitor at once, without motion: so many degrees to the right of where they face. */
  turn(deg: number): void
  /** Takes the visitor out of the headset's view: the page goes on where they are. */
  leaveHeadset(): void
  /** How long one may stay in here, where that is limited. */
  readonly time?: SessionTime
}

/** The time that a policy gives somebody in a headset. Its end is soft: it is told, and waits for an answer. */
export interface SessionTime {
  isUp(): boolean
  /** Gives a little more of it, to finish what is open. */
  extend(): void
  /** @returns takes it back */
  onChange(listener: () => void): () => void
}
