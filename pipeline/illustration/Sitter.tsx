import type { ReactNode } from 'react'

/** How somebody in an armchair is dressed below the bust, and what colour the chair is. Colours are hex. */
export interface SitterOptions {
  readonly chair: string
  readonly chairShade: string
  /** Of the top, which the sleeves go over, and of its seams. */
  readonly sleeve: string
  readonly seam: string
  readonly skin: string
  readonly legs: string
  readonly legsShade: string
  readonly shoes: string
  /** The ids of the patterns that the right-hand sides are ruled with. */
  readonly hatch: { readonly chair: string; readonly legs: string }
}

/**
 * Somebody in an armchair, 760 units wide and 1000 high, feet at the bottom. `children` is the bust, in a portrait's
 * units; `front` is drawn last, over lap and hands.
 */
export function Sitter({
  options,
  children,
  front,
}: {
  readonly options: SitterOptions
  readonly children: ReactNode
  readonly front?: ReactNode
}) {
  const { chair, chairShade, sleeve, seam, skin, legs, legsShade, shoes, hatch } = options
  return (
    <>
      <ellipse cx="380" cy="966" rx="330" ry="30" fill="#21122e" opacity=".16" />
      <path d="M150 880L138 972H172L190 880ZM570 880L588 972H622L610 880Z" fill="#7a4f2c" />
      <path d="M120 760C96 470 130 300 380 296C630 300 664 470 640 760V900H120Z" fill={chair} />
      <path
        d="M470 304C610 330 656 480 640 760V900H520C566 700 566 440 470 304Z"
        fill={`url(#${hatch.chair})`}
      />
      <path d="M150 720H610V890H150Z" fill={chairShade} />
      <g transform="translate(161 148) scale(.83)">{children}</g>
      <path d="M160 684H602L590 740H170Z" fill={sleeve} />
      <path d="M172 712H588C606 740 606 764 588 800H172C154 764 154 720 172 676Z" fill={legs} />
      <path d="M226 690C176 706 172 792 196 826L220 948H316L330 826C360 790 356 704 310 690Z" fill={legs} />
      <path d="M534 690C584 706 588 792 564 826L540 948H444L430 826C400 790 404 704 450 690Z" fill={legs} />
      <path
        d="M310 690C356 704 360 790 330 826L316 948H284C296 860 320 760 296 690Z"
        fill={`url(#${hatch.legs})`}
      />
      <path
        d="M534 690C584 706 588 792 564 826L540 948H506C520 860 546 760 522 690Z"
        fill={`url(#${hatch.legs})`}
      />
      <path
        d="M196 826C232 806 300 806 330 826M430 826C462 806 528 806 564 826"
        stroke={legsShade}
        strokeWidth="5"
        fill="none"
      />
      <path d="M210 936H326C334 956 332 974 322 982H190C186 962 194 946 210 936Z" fill={shoes} />
      <path d="M434 936H550C566 946 574 962 570 982H438C428 974 426 956 434 936Z" fill={shoes} />
      <path d="M190 974H324V984H190ZM438 974H570V984H438Z" fill="#fcf8f0" />
      <path
        d="M144 680C118 700 110 734 140 748C190 770 262 764 320 758L326 704C280 706 246 702 232 686V680ZM616 680C642 700 650 734 620 748C570 770 498 764 440 758L434 704C480 706 514 702 528 686V680Z"
        fill={sleeve}
      />
      <path
        d="M240 656C242 668 242 672 232 686C246 702 280 706 326 704M140 748C190 770 262 764 320 758M520 656C518 668 518 672 528 686C514 702 480 706 434 704M620 748C570 770 498 764 440 758"
        stroke={seam}
        strokeWidth="5"
        fill="none"
        strokeLinecap="round"
      />
      <path
        d="M312 700C350 690 396 700 412 722C416 740 400 758 372 760C346 762 320 760 306 752Z"
        fill={skin}
      />
      <path
        d="M448 700C410 690 366 700 350 722C346 742 362 760 390 762C416 764 440 762 454 752Z"
        fill={skin}
      />
      <path
        d="M362 716C374 726 380 740 376 756M378 708C392 718 398 736 394 754M394 704C408 714 414 732 410 748"
        stroke="#21122e"
        strokeWidth="3"
        fill="none"
        opacity=".45"
        strokeLinecap="round"
      />
      <path
        d="M96 600C60 604 50 650 62 700L84 884H150V700C150 640 136 598 96 600ZM664 600C700 604 710 650 698 700L676 884H610V700C610 640 624 598 664 600Z"
        fill={chair}
      />
      <path
        d="M664 600C700 604 710 650 698 700L676 884H644C662 780 676 680 664 600Z"
        fill={`url(#${hatch.chair})`}
      />
      {front}
    </>
  )
}
