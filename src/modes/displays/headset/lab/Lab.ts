/** What is measured of one frame. */
export interface LabFrame {
  /** Since the frame before, and our own part of it; milliseconds. */
  readonly intervalMs: number
  readonly workMs: number
  /** Bytes of pictures sent to the graphics card after it, and how long that took. */
  readonly uploadBytes: number
  readonly uploadMs: number
  /** For both eyes together. */
  readonly drawCalls: number
}

/** What is known of the session beside its frames. */
export interface LabSession {
  readonly browser: string
  readonly frameRate: number
  /** Pixels of the picture for both eyes. */
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly foveation: number
  /** Frames that came late by the measure of the budget. */
  readonly missed: number
  /** Sizes in degrees that the visitor said they could read. */
  readonly legible: readonly number[]
}

/** A report, as it is shown and saved. */
export interface LabReport extends LabSession {
  readonly format: 1
  readonly frames: number
  readonly frameMs: Quantiles
  readonly workMs: Quantiles
  readonly drawCallsPerEye: Quantiles
  readonly uploadedMb: number
  readonly uploadMsPerMb: number
}

interface Quantiles {
  readonly p50: number
  readonly p99: number
  readonly most: number
}

/** Ten minutes at 90 frames a second. */
const MOST = 54_000
const MB = 1024 * 1024

/** Takes down what frames cost. Memory is there from the beginning: measuring allocates nothing. */
export class Lab {
  private readonly interval = new Float32Array(MOST)
  private readonly work = new Float32Array(MOST)
  private readonly draws = new Float32Array(MOST)
  private count = 0
  private uploadBytes = 0
  private uploadMs = 0

  take({ intervalMs, workMs, uploadBytes, uploadMs, drawCalls }: LabFrame): void {
    if (this.count >= MOST || intervalMs <= 0) return
    this.interval[this.count] = intervalMs
    this.work[this.count] = workMs
    this.draws[this.count] = drawCalls / 2
    this.count++
    if (uploadBytes === 0) return
    this.uploadBytes += uploadBytes
    this.uploadMs += uploadMs
  }

  report(session: LabSession): LabReport {
    const of = (values: Float32Array): Quantiles => quantiles(values.subarray(0, this.count))
    return {
      format: 1,
      ...session,
      frames: this.count,
      frameMs: of(this.interval),
      workMs: of(this.work),
      drawCallsPerEye: of(this.draws),
      uploadedMb: round(this.uploadBytes / MB),
      uploadMsPerMb: this.uploadBytes === 0 ? 0 : round(this.uploadMs / (this.uploadBytes / MB)),
    }
  }
}

function quantiles(values: Float32Array): Quantiles {
  const sorted = values.toSorted()
  const at = (part: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
  return { p50: at(0.5), p99: at(0.99), most: at(1) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
