import { MARK_PATHS } from './markPaths.ts'

/** A narrator's mark: spike tape, laser cross, corner flag. Always beside a name. */
export function Mark({ mark, size = 22 }: { readonly mark: string; readonly size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={MARK_PATHS[mark] ?? MARK_PATHS['dot']} fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  )
}
