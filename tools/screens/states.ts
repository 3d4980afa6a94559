/** Something done to a page before its picture is taken. */
export type Act =
  /** Presses a button or link of this name; the first, where there are several. */
  | { readonly press: string }
  /** Opens what stands folded under this text. */
  | { readonly unfold: string }
  /** A key, by its name. */
  | { readonly key: string }
  /** Points at what this selector finds first; what can be focused gets the focus where nothing can point. */
  | { readonly point: string }
  /** Lets time pass, in milliseconds. */
  | { readonly wait: number }
  /** Waits for a text to be seen. */
  | { readonly see: string }

/** A state of the product that has its picture taken. */
export interface ScreenState {
  readonly name: string
  /** What follows the server's address. */
  readonly address: string
  readonly acts?: readonly Act[]
  /** Text at this many times its size. */
  readonly textScale?: number
  readonly forcedColours?: boolean
  /** What is kept on the device before, by its key. */
  readonly kept?: Readonly<Record<string, unknown>>
  /** A screen that many people take turns at: large, upright and wide, with a `kiosk.json`. */
  readonly stand?: true
}

const AGREED = {
  'progress.odp': { format: 1, day: 'odp', moment: 'odp-m1', agreed: ['odp-2', 'odp-4'] },
}
const LIVED = {
  'progress.odp': {
    ...AGREED['progress.odp'],
    cut: 'short',
    moment: 'odp-m4',
    visited: ['odp-m1', 'odp-m3', 'odp-m4', 'odp-m5'],
    heard: ['odp-m4'],
    kept: ['odp-3-h3', 'odp-3-h4', 'odp-3-h6'],
    noticed: ['odp-m4'],
    stars: { 'odp-t2': ['count'] },
    likes: { 'odp-m4': 'like', 'odp-t2': 'like', 'odp-m1': 'not' },
  },
}
const room = (name: string, acts: readonly Act[] = [], query = ''): ScreenState => ({
  name,
  address: `/?day=odp&scene=odp-4${query}`,
  acts: [{ wait: 3000 }, ...acts],
  kept: AGREED,
})

const stand = (name: string, acts: readonly Act[], query = '', kept = {}): ScreenState => ({
  name: `stand-${name}`,
  address: `/?kiosk=1${query}`,
  acts: [{ wait: 2500 }, ...acts],
  stand: true,
  kept,
})
const PIN_PAD: readonly Act[] = [{ key: 'Control+Alt+k' }, { see: 'Type the PIN' }]
const busyHour = (starts: number, completions: number) => ({
  touched: starts + 5,
  starts: { odp: Math.ceil(starts / 2), tr: Math.floor(starts / 4), pod: Math.floor(starts / 4) },
  completions: { odp: Math.ceil(completions / 2), tr: Math.floor(completions / 2), pod: 0 },
  languages: { en: starts - 3, cy: 3 },
  resets: { finished: completions, idle: starts - completions, gone: 1 },
})
/** A day at a fair, as the counts have it. */
const FAIR = {
  '2026-11-28': {
    hours: {
      9: busyHour(12, 7),
      10: busyHour(24, 15),
      11: busyHour(31, 18),
      12: busyHour(14, 6),
      13: busyHour(27, 17),
      14: busyHour(19, 12),
      15: busyHour(8, 4),
    },
    dwell: { 2: 12, 5: 30, 8: 44, 11: 25 },
  },
}

/** Every state that docs/screens shows, in the order in which a visitor meets them. */
export const STATES: readonly ScreenState[] = [
  { name: 'door', address: '/', acts: [{ wait: 800 }] },
  { name: 'door-pointed', address: '/', acts: [{ point: '.door-step' }, { wait: 500 }] },
  { name: 'door-how-long', address: '/', acts: [{ press: 'Step in with Zainab' }] },
  { name: 'door-cymraeg', address: '/?lang=cy' },
  { name: 'door-right-to-left', address: '/?lang=ar-XB' },
  { name: 'door-large-text', address: '/', textScale: 2 },
  { name: 'door-forced-colours', address: '/', forcedColours: true },
  {
    name: 'ask-first',
    address: '/?day=odp&scene=odp-4',
    acts: [{ wait: 3000 }],
  },
  room('room'),
  room('plate', [{ press: 'Used swabs' }, { wait: 900 }]),
  room('task', [{ press: 'Have a go: Stop moments' }, { wait: 1200 }]),
  room('task-hint', [
    { press: 'Have a go: Stop moments' },
    { wait: 800 },
    { press: 'Give me a hint' },
    { wait: 800 },
  ]),
  room('pause', [{ press: 'Pause' }, { wait: 600 }]),
  room('settings', [{ press: 'Pause' }, { press: 'Text' }, { wait: 800 }]),
  room('calm', [{ press: 'Calm place' }, { wait: 800 }]),
  {
    name: 'afterwards',
    address: '/?day=odp&cut=short',
    kept: LIVED,
    acts: [
      { wait: 4000 },
      { press: 'Look back on your day' },
      { see: 'What did you notice?' },
      { wait: 600 },
    ],
  },
  stand('attract', [{ wait: 2500 }]),
  stand('attract-person', [{ wait: 3500 }], '&clock=10'),
  stand('choosing', [{ press: 'Touch to begin' }, { wait: 1000 }]),
  stand('still-there', [{ press: 'Touch to begin' }, { see: 'Still there?' }, { wait: 1200 }], '&clock=4'),
  stand('pin', PIN_PAD),
  stand(
    'staff',
    [
      ...PIN_PAD,
      ...'2718'.split('').map((digit) => ({ press: digit })),
      { press: 'Check the PIN' },
      { see: 'How this screen' },
    ],
    '',
    { '-kiosk.counts': FAIR },
  ),
  { name: 'routes', address: '/?view=routes&day=odp' },
  { name: 'reading', address: '/?view=read&day=odp' },
  { name: 'promise', address: '/?view=promise' },
  {
    name: 'reading-task',
    address: '/?view=read&day=odp#odp-t1-title',
    acts: [{ point: '.reading-begin' }, { key: 'Enter' }, { wait: 400 }],
  },
]
