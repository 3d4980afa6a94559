import { Eyes } from '../../src/ui/page/portraits/Eyes.tsx'
import { Hatch } from '../../src/ui/page/portraits/Hatch.tsx'

const SKIN = '#c79a6b'
const SHADE = '#9c6c43'
const LINE = '#3b1f10'
const GREY = '#8d8781'
const GREY_DARK = '#6c665f'
const SHIRT = '#5f9b62'
const FACE =
  'M162 262C160 180 204 142 264 142C324 142 366 180 364 262C367 316 362 362 344 396C324 432 294 448 264 448C234 448 204 432 184 396C166 362 161 316 162 262Z'

/** Farid Rahimi, gardener, who is having radiotherapy: checked shirt, grey hair and moustache. As large as a portrait. */
export function Farid({ id }: { readonly id: string }) {
  return (
    <>
      <defs>
        <Hatch id={`${id}-skin`} colour={SHADE} line={3.6} />
        <Hatch id={`${id}-shirt`} colour="#47794d" line={4.5} />
        <clipPath id={`${id}-face`}>
          <path d={FACE} />
        </clipPath>
      </defs>
      <path
        d="M206 384C208 432 204 462 178 486C206 540 322 544 352 486C326 462 320 432 322 384Z"
        fill={SKIN}
      />
      <path d="M176 488L264 592L352 488C320 520 208 520 176 488Z" fill="#efe6d2" />
      <path d="M178 484C206 540 322 544 352 484L264 590Z" fill="#efe6d2" />
      <path
        d="M206 384C208 432 204 462 178 486C206 530 322 534 352 486C326 462 320 432 322 384Z"
        fill={SKIN}
      />
      <path
        d="M204 396H324C322 426 324 446 332 458C306 488 250 492 214 460C206 442 204 422 204 396Z"
        fill={SHADE}
      />
      <path
        d="M-20 650C-14 566 60 526 184 482C204 524 238 556 264 572C292 556 326 524 346 482C468 526 536 566 540 650Z"
        fill={SHIRT}
      />
      <path d="M346 482C468 526 536 566 540 650H372C398 590 386 532 346 482Z" fill={`url(#${id}-shirt)`} />
      <path
        d="M60 548V650M130 512V650M398 506V650M468 542V650M10 604H520M40 566H180M350 566H490"
        stroke="#dfead2"
        strokeWidth="6"
        opacity=".55"
        fill="none"
      />
      <path d="M264 574V650" stroke="#2f5a37" strokeWidth="6" />
      <path
        d="M184 482C170 490 162 502 158 520L226 588L264 572L302 588L370 520C366 502 358 490 346 482C326 524 292 556 264 572C238 556 204 524 184 482Z"
        fill={SHIRT}
        stroke="#2f5a37"
        strokeWidth="5"
        strokeLinejoin="miter"
      />
      <g transform="rotate(4 264 440)">
        <path d="M166 262C146 250 134 268 138 294C142 322 156 340 170 336Z" fill={SKIN} />
        <path d="M361 262C381 250 393 268 389 294C385 322 371 340 357 336Z" fill={SHADE} />
        <path d={FACE} fill={SKIN} />
        <g clipPath={`url(#${id}-face)`}>
          <path
            d="M330 150C346 230 348 304 334 356C324 398 302 424 282 452H382V150Z"
            fill={`url(#${id}-skin)`}
          />
          <ellipse cx="206" cy="350" rx="32" ry="22" fill="#b96a45" opacity=".4" />
          <ellipse cx="324" cy="350" rx="30" ry="22" fill="#9c5636" opacity=".4" />
        </g>
        <path
          d="M160 266C154 214 168 170 206 150C188 178 182 214 180 252C176 262 166 268 160 266ZM366 266C372 214 358 170 320 150C338 178 344 214 346 252C350 262 360 268 366 266Z"
          fill={GREY}
        />
        <path
          d="M178 214C176 168 210 122 270 122C330 122 354 168 348 212C338 190 328 178 312 172C316 182 314 190 308 194C292 176 262 168 238 174C212 178 190 192 178 214Z"
          fill={GREY}
        />
        <path
          d="M196 180C212 152 244 140 276 144M230 168C256 156 290 158 314 168M300 148C320 156 334 172 340 190"
          stroke="#b9b3ac"
          strokeWidth="4.500"
          fill="none"
          strokeLinecap="round"
        />
        <path
          d="M268 258C278 292 292 320 298 342C302 360 282 364 270 362C286 338 270 300 268 258Z"
          fill={`url(#${id}-skin)`}
        />
        <path
          d="M232 342C226 358 240 366 248 361C256 369 276 369 283 361C292 366 304 358 298 342"
          fill="none"
          stroke={LINE}
          strokeWidth="4.500"
          strokeLinecap="round"
        />
        <Eyes
          id={id}
          x={266}
          y={286}
          apart={94}
          iris="#4a2d18"
          line={LINE}
          brow={{
            colour: GREY_DARK,
            path: 'M-39 -24C-28 -46 8 -50 34 -32C35 -24 32 -20 29 -19C8 -32 -18 -31 -37 -17Z',
          }}
        />
        <path
          d="M168 268C162 276 162 284 168 292M172 300C166 306 166 312 172 318M360 268C366 276 366 284 360 292M356 300C362 306 362 312 356 318M232 210C252 204 280 204 298 210M238 226C256 221 276 221 292 226"
          stroke={LINE}
          strokeWidth="3"
          fill="none"
          strokeLinecap="round"
          opacity=".35"
        />
        <path
          d="M232 412C252 420 280 420 300 410"
          fill="none"
          stroke={LINE}
          strokeWidth="5"
          strokeLinecap="round"
        />
        <path
          d="M246 428C258 432 274 432 286 427"
          fill="none"
          stroke={SHADE}
          strokeWidth="4"
          strokeLinecap="round"
        />
        <path
          d="M266 368C286 360 322 372 332 402C316 394 300 398 288 402C278 404 270 400 266 396C262 400 254 404 244 402C232 398 216 394 200 402C210 372 246 360 266 368Z"
          fill={GREY}
        />
        <path
          d="M224 386C236 378 250 376 262 380M308 386C296 378 282 376 270 380"
          stroke="#b9b3ac"
          strokeWidth="3.500"
          fill="none"
          strokeLinecap="round"
        />
        <path
          d="M190 366C184 374 184 384 190 392M342 362C348 370 348 380 342 388"
          stroke={LINE}
          strokeWidth="3"
          fill="none"
          strokeLinecap="round"
          opacity=".5"
        />
      </g>
    </>
  )
}
