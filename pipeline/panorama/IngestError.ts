/**
 * Everything that can be wrong with a picture, a disk or a command line, with a sentence for whoever runs the
 * command: what happened, where, what to do. A table of its own, beside the product's in src/shared, because no
 * visitor's browser needs these words.
 */
interface IngestErrorDetails {
  usage: { reason: string }
  scene: { scene: string; reason: string }
  unreadable: { file: string; reason: string }
  'not-a-picture': { file: string; begins: string }
  kind: { file: string; kind: string }
  colours: { file: string; found: string }
  shape: { file: string; width: number; height: number; reason: string }
  damaged: { file: string; reason: string }
  unwritable: { path: string; reason: string }
  'no-room': { path: string }
}

export type IngestErrorCode = keyof IngestErrorDetails

const SENTENCES: { readonly [Code in IngestErrorCode]: (details: IngestErrorDetails[Code]) => string } = {
  usage: (d) => `The command was not understood: ${d.reason}.`,
  scene: (d) => `There is no panorama for the scene "${d.scene}": ${d.reason}.`,
  unreadable: (d) =>
    `${d.file} cannot be read: ${d.reason}. Check the name, and that the file was copied whole.`,
  'not-a-picture': (d) =>
    `${d.file} is not a picture (it begins "${d.begins}"). Export it again as JPEG, PNG, WebP, AVIF or TIFF.`,
  kind: (d) =>
    `${d.file} is of a kind that is not taken (${d.kind}). Export it as JPEG, PNG, WebP, AVIF or TIFF.`,
  colours: (d) => `${d.file} has ${d.found}. Export it again with 8 bits a colour, in sRGB.`,
  shape: (d) =>
    `${d.file} (${d.width} × ${d.height}) is not a 360° picture that can be taken: ${d.reason}. Export the whole sphere, equirectangular, twice as wide as high, 256 to 16384 pixels wide.`,
  damaged: (d) => `${d.file} is damaged or was cut short (${d.reason}). Copy or export it again.`,
  unwritable: (d) => `${d.path} cannot be written (${d.reason}). Check the path and its permissions.`,
  'no-room': (d) => `There is no room left on the disk for ${d.path}. Free some space and try again.`,
}

/** A fault that the command explains in one sentence. `code` is stable; `message` may be reworded. */
export class IngestError<Code extends IngestErrorCode = IngestErrorCode> extends Error {
  override readonly name = 'IngestError'
  readonly code: Code

  constructor(code: Code, details: IngestErrorDetails[Code], options?: { cause?: unknown }) {
    super(SENTENCES[code](details), options)
    this.code = code
  }
}
