/** A state of the panels that has its picture taken. */
export interface PanelState {
  readonly name: string
  /** The day, or the door. */
  readonly day: string | null
  readonly moment?: string
  readonly language?: string
  /** Settings that differ from the usual. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Ids of targets to select, or of things in the room (`open …`, `task …`, `select …`), one after the other. */
  readonly acts?: readonly string[]
  /** Which target is aimed at. */
  readonly hot?: string
}

const room = (name: string, acts: readonly string[] = [], rest: Partial<PanelState> = {}): PanelState => ({
  name,
  day: 'odp',
  moment: 'odp-m4',
  acts: ['agree', 'notes/read', ...acts],
  ...rest,
})
const PLATE = ['open odp-4-h2']

/** Every kind of panel, and those that are tight in other languages and sizes. */
export const PANEL_STATES: readonly PanelState[] = [
  { name: 'door', day: null },
  { name: 'door-length', day: null, acts: ['card/odp'], hot: 'cut/day' },
  { name: 'door-settings', day: null, acts: ['section/comfort'] },
  { name: 'door-cymraeg', day: null, language: 'cy' },
  { name: 'door-right-to-left', day: null, language: 'ar-XB' },
  { name: 'ask', day: 'odp', moment: 'odp-m4', hot: 'ask/skip' },
  { name: 'notes', day: 'odp', moment: 'odp-m1' },
  room('room'),
  room('plate', PLATE, { hot: 'plate/odp-4-h2/done' }),
  room('plate-large', PLATE, { settings: { textSize: 2 } }),
  room('plate-roomy', PLATE, { settings: { face: 'roomy' } }),
  room('plate-cymraeg', PLATE, { language: 'cy' }),
  room('plate-right-to-left', PLATE, { language: 'ar-XB' }),
  room('captions-large', [], { settings: { captionSize: 2, captionLines: 3, captionPlate: 'chalk' } }),
  room('task', ['task odp-t1']),
  room('task-hint', ['task odp-t1', 'prompt/help', 'prompt/help'], { hot: 'prompt/help' }),
  room('task-end', ['task odp-t1', 'finish']),
  room('pause', ['pause']),
  room('pause-cymraeg', ['pause'], { language: 'cy' }),
  room('journey', ['pause', 'pause/day']),
  room('reading', ['pause', 'pause/read']),
  room('settings-sound', ['pause', 'section/sound']),
  room('settings-captions', ['pause', 'section/captions']),
  room('settings-comfort', ['pause', 'section/comfort']),
  room('calm', ['calm']),
  room('fault', ['fault network/unreachable']),
  room('time', ['time']),
  room('after-notice', ['end']),
  room('after-suit', ['end', 'after/suit']),
  room('after-ways', ['end', 'after/ways']),
  room('after-ask', ['end', 'after/ask']),
  room('after-takeaway', [...PLATE, 'plate/odp-4-h2/keep', 'end', 'after/takeaway']),
]
