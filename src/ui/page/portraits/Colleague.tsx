import type { Looks } from './colleagues.ts'
import { CoverBehind, CoverOver } from './Cover.tsx'
import { Eyes } from './Eyes.tsx'
import { HAIR } from './hairShapes.ts'
import { Hatch } from './Hatch.tsx'
import { tint } from './tint.ts'
import { Top } from './Top.tsx'

const FACE =
  'M103 142C101 92 128 66 160 66C192 66 219 92 217 142C219 176 209 196 195 210C183 222 172 228 160 228C148 228 137 222 125 210C111 196 101 176 103 142Z'
/** The eyes are drawn for the narrators' faces, which are larger. */
const EYES = 0.56

/** Somebody in cut paper, small: head and shoulders in a box of 320 by 320. `id` begins the ids of what it defines. */
export function Colleague({ id, looks }: { readonly id: string; readonly looks: Looks }) {
  const { skin, hair, hairColour, beard, glasses, smile, wide = 1, cover } = looks
  const shade = tint(skin, -0.2)
  const line = tint(skin, -0.68)
  const shape = HAIR[hair]
  const covered = cover !== undefined
  const ears = cover !== 'hijab' && hair !== 'bob' && hair !== 'long'
  return (
    <>
      <defs>
        <Hatch id={`${id}-skin`} colour={shade} line={4} />
        <Hatch id={`${id}-hair`} colour={tint(hairColour, 0.22)} line={2} />
        <clipPath id={`${id}-face`}>
          <path d={FACE} />
        </clipPath>
      </defs>
      {looks.wheelchair && (
        <path
          d="M44 330V262C44 250 34 250 22 252M276 330V262C276 250 286 250 298 252"
          fill="none"
          stroke="#2b2b33"
          strokeWidth="12"
          strokeLinecap="round"
        />
      )}
      {cover !== undefined && <CoverBehind looks={looks} />}
      {!covered && shape.behind !== undefined && <path d={shape.behind} fill={hairColour} />}
      <path d="M134 196V244C134 270 186 270 186 244V196Z" fill={skin} />
      <path d="M134 208C146 236 176 236 186 212V232C176 250 146 250 134 226Z" fill={shade} />
      <Top looks={looks} />
      <g transform={`translate(160 150) scale(${wide} 1) translate(-160 -150)`}>
        {ears && (
          <>
            <ellipse cx="103" cy="154" rx="10" ry="17" fill={skin} />
            <ellipse cx="217" cy="154" rx="10" ry="17" fill={shade} />
          </>
        )}
        <path d={FACE} fill={skin} />
        <g clipPath={`url(#${id}-face)`}>
          <path d="M196 66C206 120 206 180 168 230H222V66Z" fill={`url(#${id}-skin)`} />
          <ellipse cx="124" cy="178" rx="17" ry="12" fill="#d9603f" opacity=".22" />
          <ellipse cx="196" cy="178" rx="16" ry="12" fill="#d9603f" opacity=".22" />
        </g>
        {beard === 'full' && <path d={BEARD} fill={hairColour} />}
        {beard === 'short' && <path d={BEARD} fill={hairColour} opacity=".55" />}
        {beard !== undefined && (
          <path d={MOUSTACHE} fill={hairColour} opacity={beard === 'short' ? 0.6 : 1} />
        )}
        <path
          d="M150 170C147 177 153 181 157 179C161 183 167 183 170 178"
          fill="none"
          stroke={line}
          strokeWidth="3"
          strokeLinecap="round"
        />
        <g transform={`scale(${EYES})`}>
          <Eyes
            id={id}
            x={160 / EYES}
            y={148 / EYES}
            apart={96}
            iris={looks.iris ?? '#3d2416'}
            line={line}
            brow={{ colour: browColour(looks), path: BROW }}
          />
        </g>
        <Mouth smile={smile} line={line} />
        {looks.lined && (
          <path
            d="M98 148C104 150 106 154 106 158M222 148C216 150 214 154 214 158M128 186C122 192 122 200 126 206M192 186C198 192 198 200 194 206M136 98C150 94 170 94 184 98"
            transform="translate(160 0) scale(.94 1) translate(-160 0)"
            fill="none"
            stroke={line}
            strokeWidth="2.200"
            strokeLinecap="round"
            opacity=".5"
          />
        )}
        {!covered && shape.over !== undefined && (
          <>
            <path d={shape.over} fill={hairColour} />
            <path d={shape.over} fill={`url(#${id}-hair)`} opacity=".5" />
          </>
        )}
        {covered && <CoverOver looks={looks} />}
        {glasses !== undefined && (
          <g fill="none" stroke={glasses} strokeWidth="5">
            <rect x="109" y="131" width="43" height="36" rx="15" />
            <rect x="168" y="131" width="43" height="36" rx="15" />
            <path d="M152 144C157 140 163 140 168 144M109 143L100 140M211 143L220 140" />
          </g>
        )}
        {looks.headphones && (
          <g>
            <path
              d="M98 150C88 62 120 40 160 40C200 40 232 62 222 150"
              fill="none"
              stroke="#21122e"
              strokeWidth="11"
            />
            <rect
              x="86"
              y="132"
              width="22"
              height="46"
              rx="10"
              fill="#ffcf33"
              stroke="#21122e"
              strokeWidth="4"
            />
            <rect
              x="212"
              y="132"
              width="22"
              height="46"
              rx="10"
              fill="#ffcf33"
              stroke="#21122e"
              strokeWidth="4"
            />
          </g>
        )}
      </g>
    </>
  )
}

function Mouth({ smile, line }: { readonly smile: number; readonly line: string }) {
  const deep = 192 + 12 * smile
  if (smile >= 0.6)
    return (
      <>
        <path
          d={`M133 190C148 195 172 195 187 190C182 ${deep + 10} 170 ${deep + 12} 160 ${deep + 12}C150 ${deep + 12} 138 ${deep + 10} 133 190Z`}
          fill="#8f3f34"
        />
        <path
          d={`M137 192C150 196 170 196 183 192C180 ${deep + 3} 170 ${deep + 4} 160 ${deep + 4}C150 ${deep + 4} 140 ${deep + 3} 137 192Z`}
          fill="#fffaf2"
        />
        <path
          d="M129 188C146 196 174 196 191 188"
          fill="none"
          stroke={line}
          strokeWidth="3"
          strokeLinecap="round"
        />
      </>
    )
  return (
    <path
      d={`M134 193C146 ${deep + 4} 174 ${deep + 4} 187 ${192 - 2 * smile}`}
      fill="none"
      stroke={line}
      strokeWidth="4"
      strokeLinecap="round"
    />
  )
}

/** Brows are the hair's colour, and seen on every skin. */
function browColour({ hairColour, skin }: Looks): string {
  return hairColour === skin ? tint(hairColour, -0.4) : tint(hairColour, -0.15)
}

const BROW = 'M-36 -25C-24 -40 8 -44 31 -32C31 -26 29 -24 27 -22C8 -31 -18 -29 -35 -19Z'
const BEARD =
  'M103 154C106 168 110 182 120 186C136 178 184 178 200 186C210 182 214 168 217 154C220 196 200 234 160 234C120 234 100 196 103 154Z'
const MOUSTACHE =
  'M130 190C138 176 156 178 160 182C164 178 182 176 190 190C176 188 168 188 160 188C152 188 144 188 130 190Z'
