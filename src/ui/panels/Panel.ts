/**
 * What stands in the room to be read and selected where no page can be seen: in a headset. A panel is drawn on a
 * two-dimensional canvas by the browser's own text shaping; whoever shows it decides where it stands, bends it, holds
 * rays against its targets and tells it what is aimed at. It knows nothing of three.js, sessions or controllers.
 *
 * Lengths are degrees of the visitor's view, from the panel's upper left corner, x to the right and y down, however
 * far away it stands.
 */
export interface Panel {
  /** Unique among the panels shown; stays the same while it is the same panel (`plate/odp-4-h3`, `captions`). */
  readonly id: string
  readonly widthDeg: number
  readonly heightDeg: number
  readonly stands: PanelPlace
  /** Changes whenever the panel must be painted again; compared by identity. */
  readonly version: unknown
  /** What may be selected on it, in reading order. Every one is at least 3.7° wide and high. */
  readonly targets: readonly PanelTarget[]
  /** The words on it, for tests and for a voice: what a reader would read, in order. */
  readonly words: readonly string[]
  /**
   * Paints all of it. The context is scaled so that one unit is one degree.
   * @param hot id of the target that is aimed at
   */
  paint(context: CanvasRenderingContext2D, hot: string | undefined): void
}

/** Where a panel stands. Directions are those of the room: degrees, yaw to the right, pitch up. */
export type PanelPlace =
  /** At a direction of the room, or beside a thing that is there: the panel is moved so that the thing stays in view. */
  | {
      readonly kind: 'room'
      readonly yaw: number
      readonly pitch: number
      readonly beside?: boolean
      /** Its lower edge stays above this: what stands below it is not covered. */
      readonly floor?: number
    }
  /** Before the visitor as they sat when it came, at this height; comes along when they have turned away for good. */
  | { readonly kind: 'front'; readonly pitch: number; readonly yaw?: number }
  /** Follows the view, eased, at this height below or above its middle: captions. Never locked to the head. */
  | { readonly kind: 'eased'; readonly pitch: number }

/** What may be selected on a panel. */
export interface PanelTarget {
  /** Unique on its panel. */
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Its name, in the visitor's language. */
  readonly label: string
  readonly disabled?: boolean
  select(): void
}

/** The panels that the present state asks for. */
export interface PanelDesk {
  /** All of them, backmost first; the same array while nothing has changed. */
  panels(): readonly Panel[]
  /** Called when `panels()` has changed. @returns takes it back */
  onChange(listener: () => void): () => void
  dispose(): void
}
