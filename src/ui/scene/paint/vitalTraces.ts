/** A bump of the given height around `at`; `width` is its standard deviation. */
function bump(x: number, at: number, width: number, height: number): number {
  const away = (x - at) / width
  return height * Math.exp((-away * away) / 2)
}

/** Seconds into the present cycle of `perMinute` cycles a minute. */
function intoCycle(seconds: number, perMinute: number): number {
  const period = 60 / perMinute
  return seconds - Math.floor(seconds / period) * period
}

/**
 * A heart trace as lead II shows it: P, the sharp QRS, T. About −0.25 to 1; 0 is the flat line.
 * @param perMinute beats a minute; 0 is a flat line
 */
export function heartTrace(seconds: number, perMinute: number): number {
  if (perMinute <= 0) return 0
  const t = intoCycle(seconds, perMinute)
  // T comes closer to its beat when the heart is fast, the rest keeps its length.
  const stretch = Math.min(1.15, Math.sqrt(60 / perMinute))
  return (
    bump(t, 0.09, 0.022, 0.13) +
    bump(t, 0.208, 0.008, -0.12) +
    bump(t, 0.23, 0.01, 1) +
    bump(t, 0.254, 0.009, -0.24) +
    bump(t, 0.254 + 0.24 * stretch, 0.042 * stretch, 0.26)
  )
}

/** The oxygen sensor's pulse wave, 0 to about 1: a steep rise after each beat, a notch, a slow fall. */
export function pulseTrace(seconds: number, perMinute: number): number {
  if (perMinute <= 0) return 0
  const period = 60 / perMinute
  // The wave reaches a finger about a fifth of a second after the beat.
  const phase = intoCycle(seconds - 0.42, perMinute) / period
  return bump(phase, 0.19, 0.066, 0.96) + bump(phase, 0.405, 0.085, 0.42) + bump(phase, 0.62, 0.12, 0.1)
}

/** Carbon dioxide in the breath, 0 to 1: zero breathing in, a steep rise, a slightly rising plateau, a steep fall. */
export function breathTrace(seconds: number, perMinute: number): number {
  if (perMinute <= 0) return 0
  const phase = intoCycle(seconds, perMinute) * (perMinute / 60)
  const rise = smooth((phase - 0.36) / 0.07)
  const fall = 1 - smooth((phase - 0.9) / 0.045)
  return rise * fall * (0.86 + 0.14 * Math.max(0, (phase - 0.43) / 0.47))
}

function smooth(x: number): number {
  const t = Math.max(0, Math.min(1, x))
  return t * t * (3 - 2 * t)
}
