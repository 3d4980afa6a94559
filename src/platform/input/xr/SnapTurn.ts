/** A thumbstick pushed so far turns the view, once; it turns again when it has been back in the middle. */
const PUSHED = 0.7
const BACK = 0.35

/** A thumbstick that turns the view in steps, with no motion between them. */
export class SnapTurn {
  private isPushed = false

  /**
   * Takes in a frame.
   * @param x how far the stick is pushed, −1 left to 1 right
   * @returns −1 to turn left by a step, 1 to the right, 0 for not now
   */
  push(x: number): -1 | 0 | 1 {
    if (Math.abs(x) < BACK) this.isPushed = false
    if (this.isPushed || Math.abs(x) < PUSHED) return 0
    this.isPushed = true
    return x < 0 ? -1 : 1
  }
}
