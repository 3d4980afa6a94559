import { parseSync } from 'vite'

/** An import, export … from or import() of a source file. */
export interface ImportRead {
  /** As written: `../shared/index.ts`, `three`. */
  readonly specifier: string
  readonly line: number
}

export interface SourceRead {
  readonly imports: readonly ImportRead[]
  readonly comments: readonly { readonly text: string; readonly line: number }[]
  /** The source with its comments blanked out, so that a word in it is code. Lines stay where they were. */
  readonly code: string
}

/**
 * Reads what a source file imports, with the parser that also builds it.
 * @throws when the file is not TypeScript or cannot be parsed
 */
export function readSource(path: string, source: string): SourceRead {
  const { module, comments, errors } = parseSync(path, source)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length
  const imports = [
    ...module.staticImports.map((each) => ({
      specifier: each.moduleRequest.value,
      line: lineOf(each.start),
    })),
    ...module.staticExports.flatMap((each) =>
      each.entries
        .slice(0, 1)
        .flatMap(({ moduleRequest }) =>
          moduleRequest ? [{ specifier: moduleRequest.value, line: lineOf(each.start) }] : [],
        ),
    ),
    ...module.dynamicImports.map(({ moduleRequest, start }) => ({
      specifier: written(source.slice(moduleRequest.start, moduleRequest.end)),
      line: lineOf(start),
    })),
  ]
  const code = comments.reduceRight(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end),
    source,
  )
  return {
    imports,
    code,
    comments: comments.map(({ value, start }) => ({ text: value, line: lineOf(start) })),
  }
}

/** What stands between the quotes; an address that is worked out is given as the code that does it, in parentheses. */
function written(request: string): string {
  return /^['"`]/.test(request) ? request.slice(1, -1) : `(${request})`
}
