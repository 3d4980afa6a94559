import type { Guest, KioskEvent, KioskRules, KioskState, ResetReason } from './KioskState.ts'

/** A line that is longer than this no longer holds the warning back: no day has one. */
export const LONGEST_LINE_MS = 45_000
/** A day that is not open after this long is given up. */
export const OPENING_MS = 40_000
/** Wiping that takes longer than this is stuck. */
export const WIPING_MS = 8000
/** The PIN pad goes away by itself. */
export const PIN_MS = 25_000
/** A staff page that was left open closes itself. */
export const STAFF_MS = 180_000
/** What a visitor gets once when their time is over. */
export const EXTRA_MS = 60_000

/** How the screen stands at the start. */
export function atFirst(nowMs: number, open: boolean): KioskState {
  return {
    screen: open ? 'attract' : 'closed',
    sinceMs: nowMs,
    open,
    guest: null,
    warning: null,
    reset: null,
    behind: null,
    inputMs: nowMs,
  }
}

/**
 * What becomes of the screen when something happens. Pure: the same state, event and time give the same answer. An
 * event that makes no sense now changes nothing, and the state comes back as the same object.
 */
export function step(state: KioskState, event: KioskEvent, nowMs: number, rules: KioskRules): KioskState {
  const to = (screen: KioskState['screen'], part: Partial<KioskState> = {}): KioskState => ({
    ...state,
    ...part,
    screen,
    sinceMs: nowMs,
  })
  const reset = (reason: ResetReason): KioskState => to('resetting', { reset: reason, warning: null })
  const { screen, guest, warning } = state
  const isOn = screen === 'choosing' || screen === 'visiting'

  switch (event.kind) {
    case 'begun':
      if (screen !== 'attract' && screen !== 'closed') return state
      return to('choosing', { guest: newGuest(nowMs, event.language), reset: null, inputMs: nowMs })
    case 'touched': {
      const touched = { ...state, inputMs: nowMs, guest: guest && { ...guest, inputMs: nowMs } }
      if (!warning) return touched
      return warning.reason === 'idle' ? { ...touched, ...goBack(nowMs, warning.from) } : touched
    }
    case 'spoke':
      return guest ? { ...state, guest: { ...guest, language: event.language } } : state
    case 'chosen':
      if (screen !== 'choosing' || !guest) return state
      return to('visiting', {
        guest: { ...guest, day: event.day, cut: event.cut, openingMs: nowMs, inputMs: nowMs },
      })
    case 'opened':
      return guest?.openingMs == null ? state : { ...state, guest: { ...guest, openingMs: null } }
    case 'line':
      if (!guest || (guest.lineMs === null && !event.speaking)) return state
      // One line has ended, even where the next follows at once: the warning waits no longer.
      if (guest.lineMs !== null && isOn && nowMs >= guest.inputMs + rules.idleMs)
        return warn({ lineMs: null })
      return { ...state, guest: { ...guest, lineMs: event.speaking ? nowMs : null } }
    case 'completed':
      return guest?.day == null || guest.completed
        ? state
        : { ...state, guest: { ...guest, completed: true } }
    case 'stayed':
      if (!warning || !guest) return state
      if (warning.reason === 'long' && !warning.mayStay) return state
      return {
        ...state,
        ...goBack(nowMs, warning.from),
        inputMs: nowMs,
        guest: {
          ...guest,
          inputMs: nowMs,
          extraMs:
            warning.reason === 'long' ? nowMs - guest.begunMs - rules.longestMs! + EXTRA_MS : guest.extraMs,
        },
      }
    case 'ended':
      if (screen === 'resetting' || screen === 'staff' || screen === 'pin') {
        return event.reason === 'fault' && screen !== 'resetting' ? reset('fault') : state
      }
      return guest || event.reason === 'fault' ? reset(event.reason) : state
    case 'wiped':
      if (screen !== 'resetting') return state
      return to(state.open ? 'attract' : 'closed', { guest: null, warning: null, behind: null })
    case 'staffAsked': {
      if (screen === 'resetting' || screen === 'pin' || screen === 'staff') return state
      const behind = screen === 'warning' ? warning!.from : screen
      return to('pin', { behind, warning: null, inputMs: nowMs })
    }
    case 'pinRight':
      return screen === 'pin' ? to('staff', { behind: null, inputMs: nowMs }) : state
    case 'pinLeft':
      return screen === 'pin' ? leavePin(state, nowMs) : state
    case 'staffLeft':
      return screen === 'staff' ? reset('staff') : state
    case 'hours': {
      if (event.open === state.open) return state
      const hours = { ...state, open: event.open }
      if (screen === 'attract' || screen === 'closed')
        return { ...hours, screen: event.open ? 'attract' : 'closed', sinceMs: nowMs }
      return hours
    }
    case 'tick':
      return isDue(state, nowMs, rules) ? passTime() : state
  }

  /** What a time that has come means. */
  function passTime(): KioskState {
    if (screen === 'resetting') return { ...state, sinceMs: nowMs }
    if (screen === 'pin') return leavePin(state, nowMs)
    if (screen === 'staff') return reset('staff')
    if (screen === 'warning') return reset(warning!.reason)
    if (!isOn || !guest) return state
    if (guest.openingMs !== null && nowMs >= guest.openingMs + OPENING_MS) return reset('fault')
    return warn()
  }

  function warn(part: Partial<Guest> = {}): KioskState {
    const isLong = longDueMs(guest!, rules) <= nowMs
    return to('warning', {
      guest: { ...guest!, ...part },
      warning: {
        reason: isLong ? 'long' : 'idle',
        from: screen === 'choosing' ? 'choosing' : 'visiting',
        endsMs: nowMs + rules.countdownMs,
        mayStay: !isLong || guest!.extraMs === 0,
      },
    })
  }
}

/**
 * When time alone will change something, in the clock's milliseconds; null while it will not. While a line is said
 * the warning waits for its end, and no longer.
 */
export function dueMs(state: KioskState, rules: KioskRules): number | null {
  const { screen, guest, warning, sinceMs, inputMs } = state
  switch (screen) {
    case 'choosing':
    case 'visiting': {
      if (!guest) return null
      if (guest.openingMs !== null) return guest.openingMs + OPENING_MS
      const idle = guest.inputMs + rules.idleMs
      const line = guest.lineMs === null ? idle : Math.max(idle, guest.lineMs + LONGEST_LINE_MS)
      return Math.min(line, longDueMs(guest, rules))
    }
    case 'warning':
      return warning!.endsMs
    case 'resetting':
      return sinceMs + WIPING_MS
    case 'pin':
      return inputMs + PIN_MS
    case 'staff':
      return inputMs + STAFF_MS
    default:
      return null
  }
}

function isDue(state: KioskState, nowMs: number, rules: KioskRules): boolean {
  const due = dueMs(state, rules)
  return due !== null && nowMs >= due
}

function longDueMs(guest: Guest, { longestMs }: KioskRules): number {
  return longestMs === null ? Infinity : guest.begunMs + longestMs + guest.extraMs
}

function newGuest(nowMs: number, language: string): Guest {
  return {
    begunMs: nowMs,
    inputMs: nowMs,
    language,
    day: null,
    cut: null,
    openingMs: null,
    lineMs: null,
    completed: false,
    extraMs: 0,
  }
}

function goBack(nowMs: number, from: 'choosing' | 'visiting'): Partial<KioskState> {
  return { screen: from, sinceMs: nowMs, warning: null }
}

/** Back to what the PIN pad lay over; whoever was there gets their time anew. */
function leavePin(state: KioskState, nowMs: number): KioskState {
  const { behind, open, guest } = state
  const idle = open ? 'attract' : 'closed'
  const screen = behind === 'choosing' || behind === 'visiting' ? behind : idle
  return { ...state, screen, sinceMs: nowMs, behind: null, guest: guest && { ...guest, inputMs: nowMs } }
}
