import { Eyes } from '../../src/ui/page/portraits/Eyes.tsx'
import { Hatch } from '../../src/ui/page/portraits/Hatch.tsx'

const SKIN = '#f0c9ad'
const SHADE = '#d39b7c'
const LINE = '#5a2a18'
const HAIR = '#8a3f22'
const HAIR_LIGHT = '#b5643b'
const MAROON = '#7d2440'
const FACE =
  'M172 262C170 182 208 144 264 144C320 144 358 182 356 262C358 312 352 350 334 384C316 416 290 436 264 436C238 436 212 416 194 384C176 350 170 312 172 262Z'

/** Leanne, senior radiographer: white tunic with maroon edges, red hair tied back. As large as a portrait. */
export function Leanne({ id }: { readonly id: string }) {
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
        d="M356 210C404 214 432 262 426 330C422 390 404 430 380 450C392 392 384 320 352 276Z"
        fill={HAIR}
      />
      <path
        d="M392 250C412 290 414 350 398 404"
        stroke={HAIR_LIGHT}
        strokeWidth="6"
        fill="none"
        strokeLinecap="round"
      />
      <path
        d="M218 376C220 428 216 458 190 484C214 534 314 534 338 484C312 458 308 428 310 376Z"
        fill={SKIN}
      />
      <path
        d="M216 388H312C310 420 314 440 322 454C300 484 254 488 224 456C216 438 216 414 216 388Z"
        fill={SHADE}
      />
      <path d="M186 486L264 590L342 486Z" fill={SKIN} />
      <path
        d="M40 690C44 574 96 524 196 482C210 522 240 556 264 574C288 556 318 522 332 482C432 524 484 574 488 690Z"
        fill="#fcf8f0"
      />
      <path d="M332 482C432 524 484 574 488 690H366C392 600 376 530 332 482Z" fill={`url(#${id}-tunic)`} />
      <path
        d="M196 482C186 480 176 486 168 494L208 572L264 598L320 572L360 494C352 486 342 480 332 482C318 522 288 556 264 574C240 556 210 522 196 482Z"
        fill="#fcf8f0"
        stroke={MAROON}
        strokeWidth="8"
        strokeLinejoin="miter"
      />
      <path d="M264 598V690" stroke={MAROON} strokeWidth="7" />
      <g transform="rotate(-3 264 440)">
        <path d="M176 264C158 252 148 270 152 292C156 316 166 332 178 328Z" fill={SKIN} />
        <path d="M352 264C370 252 380 270 376 292C372 316 362 332 350 328Z" fill={SHADE} />
        <path d={FACE} fill={SKIN} />
        <g clipPath={`url(#${id}-face)`}>
          <path
            d="M322 150C336 230 338 300 326 350C316 392 298 416 280 446H374V150Z"
            fill={`url(#${id}-skin)`}
          />
          <ellipse cx="208" cy="344" rx="28" ry="20" fill="#e08a6c" opacity=".5" />
          <ellipse cx="322" cy="344" rx="26" ry="20" fill="#c97355" opacity=".5" />
        </g>
        <path
          d="M266 262C274 290 284 312 290 334C294 350 276 354 266 352C280 332 268 300 266 262Z"
          fill={`url(#${id}-skin)`}
        />
        <path
          d="M238 336C234 348 244 355 251 350C258 357 273 357 279 350C287 355 296 348 292 336"
          fill="none"
          stroke={LINE}
          strokeWidth="4"
          strokeLinecap="round"
        />
        <g fill="#c07a52">
          {FRECKLES.map(([x, y]) => (
            <circle key={`${x}`} cx={x} cy={y} r="2.600" />
          ))}
        </g>
        <Eyes
          id={id}
          x={265}
          y={284}
          apart={88}
          iris="#4f7d66"
          line={LINE}
          lashes
          brow={{
            colour: HAIR,
            path: 'M-34 -28C-24 -42 6 -45 29 -32C30 -27 29 -25 26 -24C6 -33 -16 -32 -33 -23Z',
          }}
        />
        <path
          d="M226 386C238 378 252 378 264 382C276 378 292 378 304 384C292 402 280 408 265 408C250 408 238 402 226 386Z"
          fill="#b8645a"
        />
        <path
          d="M222 384C244 392 286 392 308 382"
          fill="none"
          stroke={LINE}
          strokeWidth="4"
          strokeLinecap="round"
        />
        <path
          d="M166 290C156 216 184 128 266 126C344 126 374 210 362 292C356 260 350 236 336 214C300 220 246 206 222 186C214 216 186 236 172 262Z"
          fill={HAIR}
        />
        <path
          d="M196 180C214 154 240 144 268 144M224 176C252 156 300 156 330 184M178 232C182 216 190 204 200 196"
          stroke={HAIR_LIGHT}
          strokeWidth="5"
          fill="none"
          strokeLinecap="round"
        />
      </g>
    </>
  )
}

const FRECKLES = [
  [204, 324],
  [216, 334],
  [228, 322],
  [300, 324],
  [312, 335],
  [324, 323],
  [256, 318],
  [276, 320],
] as const
