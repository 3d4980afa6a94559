/**
 * The address on the takeaway, short enough to be typed: it opens the ways into the job. Its code names a day and a
 * language, and nobody.
 */
export function takeawayAddress(
  page: { readonly origin: string; readonly pathname: string },
  day: string,
  language: string,
): string {
  return `${page.origin}${page.pathname.replace(/index\.html$/, '')}?r=${day}-${language.slice(0, 2)}`
}
