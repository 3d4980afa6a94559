import type { JourneyMoment } from '../../experience/index.ts'

/** A moment on the clock-line: done has a tick, here is the ring with the visitor's dot, ahead is hollow. */
export function ClockDot({ state }: { readonly state: JourneyMoment['state'] }) {
  return (
    <svg className={`clock-dot ${state}`} width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
      {state === 'done' && (
        <>
          <circle className="full" cx="18" cy="18" r="13" strokeWidth="4" />
          <path className="tick" d="M12.500 18.500l4.200 4.400 7.300-8.600" strokeWidth="3.500" />
        </>
      )}
      {state === 'here' && (
        <>
          <circle className="ground" cx="18" cy="18" r="18" />
          <circle className="ring" cx="18" cy="18" r="13" strokeWidth="5" />
          <circle className="dot" cx="18" cy="18" r="6.300" />
        </>
      )}
      {(state === 'ahead' || state === 'skipped') && (
        <circle
          className="ring"
          cx="18"
          cy="18"
          r="10"
          strokeWidth="3"
          strokeDasharray={state === 'skipped' ? '4 4' : undefined}
        />
      )}
    </svg>
  )
}
