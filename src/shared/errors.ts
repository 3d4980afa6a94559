/**
 * Every error the product raises: a code for machines, details, and a sentence for people made from them (what
 * happened, where, what to do). Cancelling is not an error: use `signal.throwIfAborted()`.
 *
 * The table is split by audience: these sentences are for authors and developers, who read files and consoles.
 * A visitor never sees them; the interface turns the *code* into a sentence in the visitor's language.
 */
export interface ErrorDetails {
  'network/unreachable': { url: string }
  'network/status': { url: string; status: number }
  'network/not-json': { url: string; found: string }
  'manifest/invalid': { file: string; issues: readonly ManifestIssue[] }
  'panorama/newer-format': { url: string; format: number; known: number }
  'panorama/no-picture-format': { url: string; offered: readonly string[] }
  'viewer/no-webgl2': { reason: string }
  'visit/no-picture': { day: string; scene: string; dressing: string }
}

/** One thing wrong in a content file. */
export interface ManifestIssue {
  /** JSON path from the file's root, e.g. `$.scenes[2].ways[0].to`. */
  readonly path: string
  /** What stands there, shortened. */
  readonly found: string
  /** What is expected there. */
  readonly expected: string
  /** A likely correction, where one can be guessed. */
  readonly suggestion?: string
}

export type ErrorCode = keyof ErrorDetails

const SENTENCES: { readonly [Code in ErrorCode]: (details: ErrorDetails[Code]) => string } = {
  'network/unreachable': (d) => `${d.url} could not be reached. Check the connection and try again.`,
  'network/status': (d) =>
    `${d.url} answered with status ${d.status}. Check that the file is on the server and its address is right.`,
  'network/not-json': (d) =>
    `${d.url} is not JSON (it begins "${d.found}"). A filter's or a login page may stand in its place: allow this site's address.`,
  'manifest/invalid': (d) =>
    `${d.file} has ${d.issues.length} ${d.issues.length === 1 ? 'fault' : 'faults'}:\n` +
    d.issues.map((issue) => `  ${d.file} ${issueSentence(issue)}`).join('\n'),
  'panorama/newer-format': (d) =>
    `${d.url} is written in format ${d.format}; this version reads up to ${d.known}. Reload the page to get the newest version.`,
  'panorama/no-picture-format': (d) =>
    `${d.url} offers only ${d.offered.join(', ')}, which this browser cannot show. Run the ingest command again with WebP or JPEG.`,
  'visit/no-picture': (d) =>
    `The day "${d.day}" has no picture for the scene "${d.scene}" (${d.dressing}). Make one with the ingest command.`,
  'viewer/no-webgl2': (d) =>
    `This browser cannot draw with WebGL 2 (${d.reason}). Turn on hardware acceleration or use another browser.`,
}

/** `$.a.b: found x, expected y. Did you mean z?` */
export function issueSentence(issue: ManifestIssue): string {
  const hint = issue.suggestion === undefined ? '' : ` Did you mean ${issue.suggestion}?`
  return `${issue.path}: found ${issue.found}, expected ${issue.expected}.${hint}`
}

/** An error of this product. `code` is stable; `message` may be reworded. */
export class AlongsideError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'AlongsideError'
  readonly code: Code
  readonly details: ErrorDetails[Code]

  constructor(code: Code, details: ErrorDetails[Code], options?: { cause?: unknown }) {
    super(SENTENCES[code](details), options)
    this.code = code
    this.details = details
  }
}

/** Narrows an unknown value to one of our errors with the given code. */
export function isError<Code extends ErrorCode>(error: unknown, code: Code): error is AlongsideError<Code> {
  return error instanceof AlongsideError && error.code === code
}
