/** What day and hour it is, for opening hours and counts. The visit's own time is the `Clock`'s, never this. */
export interface Calendar {
  now(): Date
}

export const deviceCalendar: Calendar = { now: () => new Date() }
