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
  'ingest/usage': { reason: string }
  'ingest/scene': { scene: string; reason: string }
  'ingest/unreadable': { file: string; reason: string }
  'ingest/not-a-picture': { file: string; begins: string }
  'ingest/kind': { file: string; kind: string }
  'ingest/colours': { file: string; found: string }
  'ingest/shape': { file: string; width: number; height: number; reason: string }
  'ingest/damaged': { file: string; reason: string }
  'ingest/unwritable': { path: string; reason: string }
  'ingest/no-room': { path: string }
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
  'viewer/no-webgl2': (d) =>
    `This browser cannot draw with WebGL 2 (${d.reason}). Turn on hardware acceleration or use another browser.`,
  'ingest/usage': (d) => `The command was not understood: ${d.reason}.`,
  'ingest/scene': (d) => `There is no panorama for the scene "${d.scene}": ${d.reason}.`,
  'ingest/unreadable': (d) =>
    `${d.file} cannot be read: ${d.reason}. Check the name, and that the file was copied whole.`,
  'ingest/not-a-picture': (d) =>
    `${d.file} is not a picture (it begins "${d.begins}"). Export it again as JPEG, PNG, WebP, AVIF or TIFF.`,
  'ingest/kind': (d) =>
    `${d.file} is of a kind that is not taken (${d.kind}). Export it as JPEG, PNG, WebP, AVIF or TIFF.`,
  'ingest/colours': (d) => `${d.file} has ${d.found}. Export it again with 8 bits a colour, in sRGB.`,
  'ingest/shape': (d) =>
    `${d.file} (${d.width} × ${d.height}) is not a 360° picture that can be taken: ${d.reason}. Export the whole sphere, equirectangular, twice as wide as high, 256 to 16384 pixels wide.`,
  'ingest/damaged': (d) => `${d.file} is damaged or was cut short (${d.reason}). Copy or export it again.`,
  'ingest/unwritable': (d) =>
    `${d.path} cannot be written (${d.reason}). Check the path and its permissions.`,
  'ingest/no-room': (d) => `There is no room left on the disk for ${d.path}. Free some space and try again.`,
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
