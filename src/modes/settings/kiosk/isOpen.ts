import type { KioskConfig } from './config.ts'

/** Whether the screen is open at a time of day, by the hours when it is closed; `from` may be later than `to`. */
export function isOpen(closed: KioskConfig['closed'], at: Date): boolean {
  if (!closed) return true
  const now = at.getHours() * 60 + at.getMinutes()
  const [from, to] = [minutes(closed.from), minutes(closed.to)]
  if (from === to) return true
  const isClosed = from < to ? now >= from && now < to : now >= from || now < to
  return !isClosed
}

function minutes(time: string): number {
  const [hours, rest] = time.split(':')
  return Number(hours) * 60 + Number(rest)
}
