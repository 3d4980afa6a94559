/**
 * The shape of a sound over one heartbeat, as it is drawn: how loud, 0 to 1, at `phase` 0 to 1. Two or three beats
 * together are a tall hump with one or two after it; one soft swish is a single low one.
 */
export function soundWave(sound: string, phase: number): number {
  const hump = (at: number, width: number, height: number): number =>
    height * Math.exp(-(((phase - at) / width) ** 2))
  if (sound === 'doppler-three-beats')
    return hump(0.2, 0.07, 1) + hump(0.44, 0.06, 0.42) + hump(0.64, 0.06, 0.24)
  if (sound === 'doppler-one-swish') return hump(0.36, 0.2, 0.4)
  return hump(0.3, 0.1, 0.7)
}
