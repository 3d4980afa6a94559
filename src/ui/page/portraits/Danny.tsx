import { Eyes } from './Eyes.tsx'
import { Hatch } from './Hatch.tsx'

const SKIN = '#f1c5a1'
const SHADE = '#d59a72'
const LINE = '#5a2a1b'
const HAIR = '#8a5930'
const HAIR_DEEP = '#64401f'
const TUNIC = '#1f8a57'
const TUNIC_DEEP = '#12633c'
const FACE =
  'M164 264C160 178 204 142 262 142C322 142 366 178 362 264C365 312 364 350 346 386C326 424 294 444 264 444C236 444 202 424 182 386C164 350 161 312 164 264Z'

/** Danny Cole, podiatry apprentice: green tunic, a lanyard, hair that has been in the wind. */
export function Danny({ id }: { readonly id: string }) {
  return (
    <>
      <defs>
        <Hatch id={`${id}-skin`} colour={SHADE} line={3.6} />
        <Hatch id={`${id}-tunic`} colour={TUNIC_DEEP} />
        <Hatch id={`${id}-hair`} colour={HAIR_DEEP} line={4} />
        <clipPath id={`${id}-face`}>
          <path d={FACE} />
        </clipPath>
      </defs>
      <path
        d="M200 380C202 432 196 462 166 484C200 560 330 560 362 484C332 462 326 430 328 380Z"
        fill={SKIN}
      />
      <path
        d="M200 392H328C328 424 332 442 340 456C312 488 246 490 206 458C202 440 200 420 200 392Z"
        fill={SHADE}
      />
      <path d="M160 470L176 560L264 612L352 560L368 470Z" fill={SKIN} />
      <path
        d="M-20 650C-16 556 56 516 172 478C190 532 232 574 264 602C298 574 338 532 356 478C470 516 538 556 540 650Z"
        fill={TUNIC}
      />
      <path d="M356 478C470 516 538 556 540 650H372C400 590 394 530 356 478Z" fill={`url(#${id}-tunic)`} />
      <path
        d="M172 478C190 532 232 574 264 602C298 574 338 532 356 478L376 484C356 548 306 598 264 632C222 598 172 548 152 484Z"
        fill={TUNIC_DEEP}
      />
      <path d="M64 548C68 584 68 616 66 650" stroke={TUNIC_DEEP} strokeWidth="5" fill="none" />
      <path
        d="M184 500C204 556 226 606 244 660M344 500C324 556 304 606 286 660"
        fill="none"
        stroke="#ffcf33"
        strokeWidth="13"
      />
      <g transform="rotate(-2 264 440)">
        <path d="M168 262C146 246 132 266 137 294C142 322 156 340 172 334Z" fill={SKIN} />
        <path d="M358 262C380 246 394 266 389 294C384 322 370 340 354 334Z" fill="#e0a680" />
        <path
          d="M160 274C148 272 147 288 155 296C150 306 156 316 163 316M366 274C378 272 379 288 371 296C376 306 370 316 363 316"
          fill="none"
          stroke={LINE}
          strokeWidth="3.500"
          strokeLinecap="round"
        />
        <path d={FACE} fill={SKIN} />
        <g clipPath={`url(#${id}-face)`}>
          <path
            d="M328 150C342 230 346 300 334 348C324 392 302 420 282 450H380V150Z"
            fill={`url(#${id}-skin)`}
          />
          <path d="M160 150H366V222C330 200 196 196 160 232Z" fill={SHADE} opacity=".6" />
          <ellipse cx="203" cy="346" rx="32" ry="24" fill="#ea8f72" opacity=".5" />
          <ellipse cx="326" cy="346" rx="30" ry="24" fill="#d97a5c" opacity=".5" />
        </g>
        <path
          d="M268 262C274 292 284 318 290 338C294 352 278 358 270 356C282 336 270 300 268 262Z"
          fill={`url(#${id}-skin)`}
        />
        <path
          d="M241 342C237 353 247 359 254 355C260 362 272 362 278 355C285 359 294 352 290 341"
          fill="none"
          stroke={LINE}
          strokeWidth="4.500"
          strokeLinecap="round"
        />
        <Eyes
          id={id}
          x={264}
          y={286}
          apart={92}
          iris="#3b6c8f"
          line={LINE}
          brow={{
            colour: '#74481f',
            path: 'M-36 -25C-24 -40 8 -44 31 -32C31 -26 29 -24 27 -22C8 -31 -18 -29 -35 -19Z',
          }}
        />
        <path
          d="M214 380C240 389 292 389 322 373C316 404 292 418 268 418C242 418 221 405 214 380Z"
          fill="#b55e4b"
        />
        <path
          d="M221 384C250 392 290 390 315 378C307 397 291 403 268 403C246 403 229 398 221 384Z"
          fill="#fffaf2"
        />
        <path
          d="M206 377C238 392 298 389 330 365"
          fill="none"
          stroke={LINE}
          strokeWidth="4.500"
          strokeLinecap="round"
        />
        <path
          d="M338 354C346 362 345 371 339 378M197 368C190 375 191 383 196 389"
          fill="none"
          stroke={LINE}
          strokeWidth="3"
          strokeLinecap="round"
          opacity=".5"
        />
        <path
          d="M254 432C262 436 274 436 282 431"
          fill="none"
          stroke={LINE}
          strokeWidth="3"
          strokeLinecap="round"
          opacity=".4"
        />
        <path d={HAIR_SHAPE} fill={HAIR} />
        <path
          d="M312 92C352 98 382 126 382 172C382 210 374 240 364 268C360 250 356 234 346 222C352 176 340 128 312 92Z"
          fill={`url(#${id}-hair)`}
        />
        <path
          d="M196 150C208 128 232 116 258 116M222 176C238 152 262 142 290 142M184 190C186 178 190 170 196 164"
          fill="none"
          stroke="#bd8751"
          strokeWidth="6"
          strokeLinecap="round"
        />
      </g>
    </>
  )
}

const HAIR_SHAPE =
  'M164 276C144 226 142 170 172 136C178 112 208 94 236 100C262 78 312 80 332 104C368 108 390 146 386 188C384 222 376 248 364 272C360 248 354 232 344 216C336 222 322 222 318 190C312 208 294 220 282 222C286 212 288 204 286 196C272 216 248 226 228 222C234 214 238 206 238 198C222 214 200 220 186 216C176 232 168 254 164 276Z'
