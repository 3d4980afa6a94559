/**
 * A part of a whole answer, as a `Range` header asks for it. Players of sound and video ask so; a cache holds whole
 * files only.
 * @returns 206 with the part; 416 where it lies outside; the whole where nothing, or something else, is asked for
 */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '')
  const [, from = '', to = ''] = match ?? []
  if (!match || (from === '' && to === '')) return whole
  const blob = await whole.blob()
  const last = blob.size - 1
  // "The last n bytes" have no beginning.
  const start = from === '' ? Math.max(0, blob.size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? last : Math.min(Number(to), last)
  const headers = new Headers(whole.headers)
  headers.set('accept-ranges', 'bytes')
  if (start > last || start > end) {
    headers.set('content-range', `bytes */${blob.size}`)
    return new Response(null, { status: 416, headers })
  }
  headers.set('content-range', `bytes ${start}-${end}/${blob.size}`)
  headers.set('content-length', String(end - start + 1))
  return new Response(blob.slice(start, end + 1), { status: 206, statusText: 'Partial Content', headers })
}
