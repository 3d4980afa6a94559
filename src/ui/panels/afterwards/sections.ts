/** What the end of a day is divided into, where there is no page to scroll. */
export const AFTER_SECTIONS = ['notice', 'suit', 'ways', 'know', 'ask', 'takeaway'] as const
export type AfterSection = (typeof AFTER_SECTIONS)[number]
