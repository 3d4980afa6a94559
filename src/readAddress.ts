/** What the address asks for: a teacher can assign any of it by a link. */
export interface Address {
  readonly day: string | null
  readonly scene: string | null
  readonly dressing: string | null
  readonly cut: 'short' | 'day' | 'free' | null
  readonly language: string | null
  /** A page rather than a visit. */
  readonly view: 'read' | 'routes' | 'promise' | null
  /** Days to be kept on this device: a teacher's link, `?prepare=odp,tr`. */
  readonly prepare: readonly string[]
  /** Multiplies time, so that a whole day can be looked through quickly. */
  readonly clock: number
  /** Go straight into the view all around, where the device has one. */
  readonly vr: boolean
  /** Measure how it goes in a headset, and show that in the end. */
  readonly lab: boolean
}

/** Reads an address's query, e.g. `?day=odp&scene=odp-4&lang=cy&cut=short`. What makes no sense is left out. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search)
  const oneOf = <const Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === query.get(name)) ?? null
  const clock = Number.parseFloat(query.get('clock') ?? '')
  // A code on a printed page opens the ways in: `?r=odp-cy`. It names a day and a language, and nobody.
  const printed = /^([a-z0-9-]+)-([a-z]{2})$/.exec(query.get('r') ?? '')
  return {
    day: printed?.[1] ?? query.get('day'),
    scene: query.get('scene'),
    dressing: query.get('dressing'),
    cut: oneOf('cut', ['short', 'day', 'free']),
    language: printed?.[2] ?? query.get('lang'),
    view: printed ? 'routes' : oneOf('view', ['read', 'routes', 'promise']),
    vr: query.get('vr') === '1',
    lab: query.has('lab'),
    prepare: (query.get('prepare') ?? '')
      .split(',')
      .filter((id) => id !== '')
      .slice(0, 20),
    clock: Number.isFinite(clock) ? Math.max(0.1, clock) : 1,
  }
}
