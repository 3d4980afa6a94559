import { Eyes } from './Eyes.tsx'
import { Hatch } from './Hatch.tsx'

const HOOD = '#157f83'
const DEEP = '#0b5a5f'
const LIGHT = '#2b9a9b'
const SCRUBS = '#2f9fb0'
const SKIN = '#cf9668'
const LINE = '#4a2213'
/** What the hood leaves free. */
const FACE =
  'M262 196C204 196 172 236 170 292C168 330 176 366 196 398C214 426 238 444 262 444C288 444 312 426 330 398C350 366 356 330 354 292C352 236 320 196 262 196Z'

/** Zainab Hussain, operating department practitioner: a theatre hood over hair and neck, her name and job on it. */
export function Zainab({ id }: { readonly id: string }) {
  return (
    <>
      <defs>
        <Hatch id={`${id}-hood`} colour={DEEP} />
        <Hatch id={`${id}-skin`} colour="#a9693f" line={3.6} />
        <Hatch id={`${id}-scrubs`} colour="#1f7f90" />
        <clipPath id={`${id}-face`}>
          <path d={FACE} />
        </clipPath>
        <path id={`${id}-tape`} d="M160 212C206 150 316 146 364 206" />
      </defs>
      <path d="M-20 650C-14 560 44 524 140 500L384 500C480 524 536 562 540 650Z" fill={SCRUBS} />
      <path d="M384 500C480 524 536 562 540 650H396C420 600 420 545 384 500Z" fill={`url(#${id}-scrubs)`} />
      <path
        d="M40 560C46 590 48 620 46 650M478 566C474 592 472 620 474 650"
        stroke="#1f7f90"
        strokeWidth="5"
        fill="none"
      />
      <g transform="rotate(-3 262 420)">
        <path
          d="M262 66C166 66 112 138 110 246C109 320 122 372 116 428C112 470 96 506 84 548C126 602 190 622 262 622C336 622 404 600 446 546C430 506 414 470 410 428C404 372 416 320 414 246C412 138 358 66 262 66Z"
          fill={HOOD}
        />
        <path
          d="M318 74C380 96 412 160 414 246C416 320 404 372 410 428C414 470 430 506 446 546C420 580 384 602 342 613C380 560 378 500 372 448C366 400 384 352 382 272C380 186 364 118 318 74Z"
          fill={`url(#${id}-hood)`}
        />
        <path
          d="M178 92C148 116 130 156 126 204"
          fill="none"
          stroke={LIGHT}
          strokeWidth="8"
          strokeLinecap="round"
        />
        <path d={FACE} fill={DEEP} transform="translate(262 320) scale(1.1) translate(-262 -318)" />
        <path d={FACE} fill={SKIN} />
        <g clipPath={`url(#${id}-face)`}>
          <path d="M150 180H380V246C340 226 190 224 150 250Z" fill="#a9693f" opacity=".55" />
          <path
            d="M330 190C336 250 340 300 328 350C320 392 300 420 280 450H380V190Z"
            fill={`url(#${id}-skin)`}
          />
          <ellipse cx="205" cy="352" rx="30" ry="22" fill="#c97552" opacity=".5" />
          <ellipse cx="320" cy="350" rx="28" ry="22" fill="#b9653f" opacity=".5" />
        </g>
        <path
          d="M266 262C272 290 276 316 286 336C290 350 276 358 268 357C280 336 268 300 266 262Z"
          fill={`url(#${id}-skin)`}
        />
        <path
          d="M242 344C240 354 250 359 256 356C262 362 272 362 277 356C284 358 291 352 288 342"
          fill="none"
          stroke={LINE}
          strokeWidth="4.500"
          strokeLinecap="round"
        />
        <Eyes
          id={id}
          x={263}
          y={296}
          apart={90}
          iris="#4b2614"
          line={LINE}
          brow={{
            colour: '#22120d',
            path: 'M-36 -26C-24 -46 8 -48 31 -33C30 -27 29 -26 26 -25C6 -36 -18 -36 -36 -26Z',
          }}
          lashes
        />
        <path
          d="M218 385C238 383 254 378 264 382C275 377 292 381 311 381C302 410 284 419 263 419C243 419 227 410 218 385Z"
          fill="#9c4a3d"
        />
        <path
          d="M226 388C250 393 282 393 304 385C295 401 281 405 263 405C245 405 232 401 226 388Z"
          fill="#fffaf2"
        />
        <path
          d="M211 381C236 394 296 395 319 377"
          fill="none"
          stroke={LINE}
          strokeWidth="4.500"
          strokeLinecap="round"
        />
        <path
          d="M206 372C199 379 200 386 205 392M323 367C330 374 330 382 325 388"
          fill="none"
          stroke={LINE}
          strokeWidth="3"
          strokeLinecap="round"
          opacity=".55"
        />
        <path
          d="M244 433C256 437 272 437 282 432"
          fill="none"
          stroke={LINE}
          strokeWidth="3"
          strokeLinecap="round"
          opacity=".4"
        />
        <path
          d="M128 470C172 520 250 548 330 520C372 504 392 474 396 440C372 470 330 486 290 486"
          fill="none"
          stroke={DEEP}
          strokeWidth="5"
          strokeLinecap="round"
        />
        <path
          d="M112 520C160 566 244 590 330 572"
          fill="none"
          stroke={DEEP}
          strokeWidth="5"
          strokeLinecap="round"
        />
        <path
          d="M150 424C158 452 176 474 200 488"
          fill="none"
          stroke={LIGHT}
          strokeWidth="6"
          strokeLinecap="round"
        />
        <path d="M142 204C196 120 330 116 380 196L356 228C312 164 212 168 168 236Z" fill="#fcf8f0" />
        <text
          fontFamily="'Bricolage Grotesque Variable', system-ui, sans-serif"
          fontWeight="800"
          fontSize="34"
          fill="#21122e"
          textAnchor="middle"
        >
          <textPath href={`#${id}-tape`} startOffset="50%">
            Zainab, ODP
          </textPath>
        </text>
      </g>
      <g transform="rotate(2 420 600)">
        <rect x="388" y="560" width="84" height="100" fill="#fcf8f0" />
        <rect x="398" y="572" width="26" height="32" fill="#ff8461" />
        <path d="M432 576H462M432 588H462M432 600H450" stroke="#21122e" strokeWidth="4.500" />
      </g>
    </>
  )
}
