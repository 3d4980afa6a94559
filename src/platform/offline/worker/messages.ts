/** What the page says to the service worker when other files are to be answered with; answered by any message. */
export const CHANGED = 'changed'
