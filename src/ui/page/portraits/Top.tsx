import type { Looks } from './colleagues.ts'
import { tint } from './tint.ts'

const SHOULDERS = 'M14 330C18 284 60 264 128 246C138 262 182 262 192 246C260 264 302 284 306 330Z'

/** What somebody wears, as far as their shoulders. */
export function Top({
  looks: { top, topColour, trim = tint(topColour, -0.25), skin },
}: {
  readonly looks: Looks
}) {
  const deep = tint(topColour, -0.25)
  return (
    <>
      <path d={SHOULDERS} fill={topColour} />
      <path d="M192 246C260 264 302 284 306 330H226C232 296 222 266 192 246Z" fill={deep} opacity=".45" />
      {(top === 'scrubs' || top === 'tunic') && (
        <>
          <path d="M128 246L160 306L192 246C182 262 138 262 128 246Z" fill={skin} />
          <path
            d="M122 248L160 318L198 248"
            fill="none"
            stroke={trim}
            strokeWidth="9"
            strokeLinejoin="round"
          />
        </>
      )}
      {(top === 'polo' || top === 'shirt') && (
        <>
          <path d="M128 246L160 292L192 246C182 262 138 262 128 246Z" fill={skin} />
          <path
            d="M124 240L114 262L148 290L160 274L172 290L206 262L196 240C190 262 176 270 160 272C144 270 130 262 124 240Z"
            fill={trim}
          />
        </>
      )}
      {top === 'cardigan' && (
        <>
          <path d="M126 247L148 330H172L194 247C182 268 138 268 126 247Z" fill={trim} />
          <path d="M122 248L146 330M198 248L174 330" fill="none" stroke={deep} strokeWidth="7" />
        </>
      )}
      {top === 'jumper' && (
        <path
          d="M122 248C134 272 186 272 198 248"
          fill="none"
          stroke={trim}
          strokeWidth="11"
          strokeLinecap="round"
        />
      )}
      {top === 'hoodie' && (
        <>
          <path
            d="M104 250C112 286 208 286 216 250C200 240 196 244 192 246C182 262 138 262 128 246C122 242 112 244 104 250Z"
            fill={deep}
          />
          <path d="M144 276V306M176 276V306" stroke="#fcf8f0" strokeWidth="5" strokeLinecap="round" />
        </>
      )}
    </>
  )
}
