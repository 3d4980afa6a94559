import { Eyes } from './Eyes.tsx'
import { Hatch } from './Hatch.tsx'

const SKIN = '#a9683c'
const SHADE = '#834724'
const LINE = '#331509'
const HAIR = '#21130f'
const CURL = '#5b3a2a'
const NAVY = '#2a2350'
const FACE =
  'M166 262C164 176 204 140 262 140C322 140 362 176 360 262C363 310 362 350 344 386C324 424 292 444 264 444C236 444 204 424 184 386C166 350 163 310 166 262Z'

/** Kofi Mensah-Doyle, therapeutic radiography student: white tunic, and a hearing aid behind each ear. */
export function Kofi({ id }: { readonly id: string }) {
  return (
    <>
      <defs>
        <Hatch id={`${id}-skin`} colour={SHADE} line={3.6} />
        <Hatch id={`${id}-tunic`} colour="#d6cfe0" line={4.5} />
        <clipPath id={`${id}-face`}>
          <path d={FACE} />
        </clipPath>
      </defs>
      <path
        d="M208 380C210 430 206 460 180 484C206 540 320 544 350 484C324 460 316 430 320 380Z"
        fill={SKIN}
      />
      <path
        d="M206 392H322C320 424 322 442 330 456C306 486 252 490 216 458C208 440 206 420 206 392Z"
        fill={SHADE}
      />
      <path d="M176 486L264 600L352 486Z" fill={SKIN} />
      <path
        d="M-20 650C-14 562 60 522 186 480C204 524 238 560 264 580C292 560 324 524 344 480C468 522 536 562 540 650Z"
        fill="#fcf8f0"
      />
      <path d="M344 480C468 522 536 562 540 650H366C396 590 384 530 344 480Z" fill={`url(#${id}-tunic)`} />
      <path
        d="M186 480C176 478 166 484 158 492L204 578L264 604L326 578L372 492C364 484 354 478 344 480C324 524 292 560 264 580C238 560 204 524 186 480Z"
        fill="#fcf8f0"
        stroke={NAVY}
        strokeWidth="8"
        strokeLinejoin="miter"
      />
      <path d="M264 604V650" stroke={NAVY} strokeWidth="7" />
      <path d="M58 552C62 584 62 616 58 650" stroke="#d6cfe0" strokeWidth="5" fill="none" />
      <g transform="rotate(3 264 440)">
        <path d="M170 262C150 250 138 268 142 292C146 318 158 336 172 332Z" fill={SKIN} />
        <path d="M357 262C377 250 389 268 385 292C381 318 369 336 355 332Z" fill={SHADE} />
        <path
          d="M163 274C152 272 150 286 157 294C153 304 158 314 164 314M364 274C375 272 377 286 370 294C374 304 369 314 363 314"
          fill="none"
          stroke={LINE}
          strokeWidth="3.500"
          strokeLinecap="round"
        />
        <path d={FACE} fill={SKIN} />
        <g clipPath={`url(#${id}-face)`}>
          <path
            d="M326 150C340 230 344 300 330 350C320 392 300 420 280 450H380V150Z"
            fill={`url(#${id}-skin)`}
          />
          <path d="M160 150H366V224C330 196 196 196 160 228Z" fill={SHADE} opacity=".5" />
          <ellipse cx="204" cy="346" rx="30" ry="22" fill="#b4552f" opacity=".5" />
          <ellipse cx="324" cy="346" rx="28" ry="22" fill="#8f4022" opacity=".5" />
        </g>
        <path
          d="M268 262C276 292 288 318 294 340C298 356 280 360 270 358C284 336 270 300 268 262Z"
          fill={`url(#${id}-skin)`}
        />
        <path
          d="M234 340C228 354 240 362 248 357C256 365 274 365 281 357C290 362 301 354 296 340"
          fill="none"
          stroke={LINE}
          strokeWidth="4.500"
          strokeLinecap="round"
        />
        <g fill="#6f3819">
          {FRECKLES.map(([x, y]) => (
            <circle key={`${x}`} cx={x} cy={y} r="2.900" />
          ))}
        </g>
        <Eyes
          id={id}
          x={264}
          y={284}
          apart={92}
          iris="#3a1d10"
          line={LINE}
          brow={{
            colour: '#1c0f0b',
            path: 'M-37 -26C-26 -46 8 -50 32 -34C33 -26 31 -23 28 -22C8 -34 -18 -33 -36 -20Z',
          }}
        />
        <path
          d="M210 376C234 384 252 379 264 383C278 379 298 383 320 374C314 408 290 422 266 422C240 422 216 408 210 376Z"
          fill="#7e3428"
        />
        <path
          d="M218 380C246 389 286 389 312 379C306 398 288 405 266 405C242 405 224 398 218 380Z"
          fill="#fffaf2"
        />
        <path d="M240 413C254 418 278 418 292 412C284 424 248 424 240 413Z" fill="#b0604e" />
        <path
          d="M202 371C234 388 298 388 328 368"
          fill="none"
          stroke={LINE}
          strokeWidth="4.500"
          strokeLinecap="round"
        />
        <path
          d="M197 362C190 369 191 377 196 383M333 358C340 365 339 374 334 380"
          fill="none"
          stroke={LINE}
          strokeWidth="3"
          strokeLinecap="round"
          opacity=".55"
        />
        <path
          d="M164 268C158 226 162 196 182 176L206 168C188 200 180 226 178 262ZM362 268C368 226 364 196 344 176L320 168C338 200 346 226 348 262Z"
          fill={HAIR}
          opacity=".85"
        />
        <path d={CROWN} fill={HAIR} />
        <path d={CURLS} fill="none" stroke={CURL} strokeWidth="4.500" strokeLinecap="round" />
        <g fill="#ff8461" stroke="#21122e" strokeWidth="4">
          <path d="M152 246C136 248 130 272 136 298C139 310 150 308 149 297C146 280 149 268 160 262C170 256 166 244 152 246Z" />
          <path d="M375 246C391 248 397 272 391 298C388 310 377 308 378 297C381 280 378 268 367 262C357 256 361 244 375 246Z" />
        </g>
        <path
          d="M160 254C172 258 176 274 169 294M367 254C355 258 351 274 358 294"
          fill="none"
          stroke="#fcf8f0"
          strokeWidth="4"
          strokeLinecap="round"
        />
      </g>
      <g transform="rotate(-2 430 600)">
        <rect x="378" y="556" width="112" height="104" fill="#6fde95" stroke="#21122e" strokeWidth="4" />
        <text
          x="434"
          y="590"
          fontFamily="'Bricolage Grotesque Variable', system-ui, sans-serif"
          fontWeight="800"
          fontSize="28"
          textAnchor="middle"
          fill="#21122e"
        >
          Kofi
        </text>
        <path d="M396 606H472M396 622H452" stroke="#21122e" strokeWidth="5" />
      </g>
    </>
  )
}

const FRECKLES = [
  [196, 326],
  [208, 338],
  [221, 327],
  [215, 348],
  [229, 342],
  [302, 330],
  [314, 341],
  [326, 329],
  [335, 343],
  [254, 322],
  [275, 326],
] as const

const CROWN =
  'M168 238C150 232 144 208 156 194C144 176 156 152 176 150C172 124 198 108 220 118C230 94 264 90 280 108C300 92 332 102 336 124C360 118 380 138 374 160C394 170 394 200 376 210C382 228 370 242 356 240C354 222 342 214 330 212C318 222 302 218 296 206C282 218 262 216 254 204C244 218 222 218 214 208C200 210 186 218 184 234C180 240 172 242 168 238Z'
const CURLS =
  'M176 188a14 14 0 0 1 25 -8M206 148a14 14 0 0 1 25 -8M252 128a14 14 0 0 1 26 -6M300 136a14 14 0 0 1 25 0M338 172a14 14 0 0 1 24 4M222 184a14 14 0 0 1 25 -6M270 168a14 14 0 0 1 25 -5M310 184a14 14 0 0 1 25 -2M180 222a12 12 0 0 1 18 -12M344 212a12 12 0 0 1 18 8'
