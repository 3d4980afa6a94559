import { Hatch } from '../../src/ui/page/portraits/Hatch.tsx'
import { Kofi } from '../../src/ui/page/portraits/Kofi.tsx'
import { Farid } from './Farid.tsx'
import { Leanne } from './Leanne.tsx'
import { Sitter } from './Sitter.tsx'

/** The quiet room at half past three, as cut paper: Kofi and Leanne listen to Farid. 2048 × 1024 units, as SVG. */
export function QuietRoom() {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2048 1024" width="2048" height="1024">
      <defs>
        <Hatch id="wall" colour="#b9dcc4" line={4.2} />
        <Hatch id="coral" colour="#cf5f42" line={4.8} />
        <Hatch id="teal" colour="#175c5a" line={4.8} />
        <Hatch id="navy" colour="#1a1638" line={4.8} />
        <Hatch id="brown" colour="#5b4330" line={4.8} />
        <Hatch id="leaf" colour="#2c6b45" line={4.8} />
        <Hatch id="oak" colour="#a9743f" line={4.2} />
        <Hatch id="sun" colour="#ffd79a" line={3} />
        <clipPath id="view">
          <path d="M772 96H1276V520H772Z" />
        </clipPath>
      </defs>
      <Room />
      <Window />
      <Lamp />
      <Plant />
      <Armless />
      <g transform="translate(1024 232) scale(.74) translate(-264 0)">
        <Leanne id="leanne" />
      </g>
      <g transform="translate(196 18)">
        <Sitter
          options={{
            chair: '#ff8461',
            chairShade: '#cf5f42',
            sleeve: '#5f9b62',
            seam: '#2f5a37',
            skin: '#c79a6b',
            legs: '#86694b',
            legsShade: '#5b4330',
            shoes: '#4a3a52',
            hatch: { chair: 'coral', legs: 'brown' },
          }}
        >
          <Farid id="farid" />
        </Sitter>
      </g>
      <g transform="translate(1092 18)">
        <Sitter
          options={{
            chair: '#2f8f86',
            chairShade: '#175c5a',
            sleeve: '#fcf8f0',
            seam: '#d6cfe0',
            skin: '#a9683c',
            legs: '#2a2350',
            legsShade: '#1a1638',
            shoes: '#fcf8f0',
            hatch: { chair: 'teal', legs: 'navy' },
          }}
          front={<Notebook />}
        >
          <Kofi id="kofi" />
          <Listening />
        </Sitter>
      </g>
      <Table />
    </svg>
  )
}

function Room() {
  return (
    <>
      <path d="M0 0H2048V1024H0Z" fill="#d9efdd" />
      <path d="M1400 0H2048V800H1560Z" fill="url(#wall)" />
      <path d="M0 780H2048V1024H0Z" fill="#e8bd8d" />
      <path d="M0 780H2048V800H0Z" fill="#fcf8f0" />
      <path
        d="M0 860H2048M0 930H2048M120 800L40 1024M620 800L560 1024M1440 800L1500 1024M1930 800L2010 1024"
        stroke="#d2a26f"
        strokeWidth="4"
        fill="none"
      />
      <ellipse cx="1024" cy="956" rx="860" ry="104" fill="#c3aeff" />
      <ellipse cx="1024" cy="956" rx="800" ry="88" fill="none" stroke="#fcf8f0" strokeWidth="8" />
      <ellipse cx="1024" cy="956" rx="740" ry="74" fill="none" stroke="#9c82e0" strokeWidth="5" />
    </>
  )
}

/** Afternoon outside: a low sun, a tree, garden beds with tomatoes on canes. */
function Window() {
  return (
    <>
      <path d="M742 66H1306V550H742Z" fill="#fcf8f0" stroke="#21122e" strokeWidth="5" />
      <g clipPath="url(#view)">
        <path d="M772 96H1276V520H772Z" fill="#ffe9c4" />
        <circle cx="1120" cy="230" r="150" fill="url(#sun)" />
        <circle cx="1120" cy="230" r="74" fill="#ffc36b" />
        <path d="M740 420C860 340 1000 366 1100 396C1180 416 1240 380 1300 392V540H740Z" fill="#8fcf9d" />
        <path d="M740 470C880 436 1060 446 1300 462V540H740Z" fill="#57a86c" />
        <path d="M880 470V300" stroke="#7a4f2c" strokeWidth="18" />
        <path
          d="M880 190C816 180 780 236 806 276C772 300 796 350 838 346C862 372 920 364 930 336C970 330 982 282 950 262C962 220 924 186 880 190Z"
          fill="#3f8f5c"
        />
        <path
          d="M908 196C964 214 968 250 950 262C982 282 970 330 930 336C920 360 884 370 862 362C916 330 930 260 908 196Z"
          fill="url(#leaf)"
        />
        {[1010, 1070, 1130, 1190].map((x, i) => (
          <g key={x}>
            <path d={`M${x} 520V${400 - (i % 2) * 12}`} stroke="#7a4f2c" strokeWidth="6" />
            <path
              d={`M${x} 440C${x - 34} 420 ${x - 30} 470 ${x} 466C${x + 36} 476 ${x + 34} 424 ${x} 440ZM${x} 490C${x - 38} 472 ${x - 34} 518 ${x} 512C${x + 38} 520 ${x + 36} 474 ${x} 490Z`}
              fill="#2f7d4d"
            />
            <circle cx={x - 14} cy={462 + (i % 3) * 6} r="9" fill="#e2533a" />
            <circle cx={x + 16} cy={488 - (i % 2) * 8} r="9" fill="#e2533a" />
          </g>
        ))}
      </g>
      <path d="M1024 96V520M772 300H1276" stroke="#fcf8f0" strokeWidth="18" />
      <path d="M772 96H1276V520H772Z" fill="none" stroke="#21122e" strokeWidth="4" opacity=".5" />
      <path d="M716 548H1332V576H716Z" fill="#fcf8f0" stroke="#21122e" strokeWidth="5" />
    </>
  )
}

function Lamp() {
  return (
    <>
      <path d="M1840 936H1964V956H1840Z" fill="#21122e" />
      <path d="M1846 168H1958L2010 330H1794Z" fill="#ffdf9a" stroke="#21122e" strokeWidth="5" />
      <path d="M1914 168H1958L2010 330H1936Z" fill="#f0bf63" />
      <path d="M1794 330H2010L2048 560V800H1700Z" fill="#fff3cf" opacity=".5" />
      <path d="M1902 330V930" stroke="#21122e" strokeWidth="12" />
    </>
  )
}

function Plant() {
  return (
    <>
      <path d="M70 770H214L196 950H88Z" fill="#c0694a" />
      <path d="M160 770H214L196 950H150Z" fill="#9c4f33" />
      <path d="M58 744H226V782H58Z" fill="#d27b59" />
      {[
        'M142 748C120 640 60 600 6 596C10 670 70 726 142 748Z',
        'M142 748C150 600 110 500 60 440C30 540 60 670 142 748Z',
        'M142 748C128 580 150 440 214 370C250 480 214 640 142 748Z',
        'M142 748C170 640 230 590 300 580C300 660 230 730 142 748Z',
      ].map((d, i) => (
        <path key={d} d={d} fill={i % 2 ? '#3f8f5c' : '#57a86c'} />
      ))}
      <path d="M142 748C128 580 150 440 214 370C222 500 190 640 142 748Z" fill="url(#leaf)" />
      <path
        d="M142 748C110 700 70 650 20 604M142 748C120 640 90 540 62 450M142 748C160 620 184 500 212 384M142 748C190 690 240 630 292 588"
        stroke="#2c6b45"
        strokeWidth="5"
        fill="none"
      />
    </>
  )
}

/** A low table between them: tomatoes that he has brought, his cap, a box of tissues. */
function Table() {
  return (
    <g transform="translate(0 34)">
      <ellipse cx="1024" cy="948" rx="190" ry="20" fill="#21122e" opacity=".16" />
      <path d="M900 800L880 950H904L930 800ZM1148 800L1168 950H1144L1118 800Z" fill="#8a5a30" />
      <ellipse cx="1024" cy="800" rx="214" ry="44" fill="#c98f55" />
      <path
        d="M1024 756C1142 756 1238 776 1238 800C1238 824 1142 844 1060 843C1130 822 1120 780 1024 756Z"
        fill="url(#oak)"
      />
      <path
        d="M812 806C820 836 912 852 1024 852C1136 852 1228 836 1236 806V818C1228 848 1136 864 1024 864C912 864 820 848 812 818Z"
        fill="#a9743f"
      />
      <g>
        <circle cx="1002" cy="742" r="25" fill="#e2533a" />
        <circle cx="1048" cy="738" r="27" fill="#ef6a4b" />
        <circle cx="1024" cy="716" r="24" fill="#e2533a" />
        <path
          d="M1012 700L1024 706L1038 698M1040 716L1050 722L1062 714"
          stroke="#2f7d4d"
          strokeWidth="6"
          fill="none"
        />
        <path
          d="M950 744H1098C1094 790 1066 806 1024 806C982 806 954 790 950 744Z"
          fill="#fcf8f0"
          stroke="#21122e"
          strokeWidth="4"
        />
        <path d="M1044 746H1096C1092 788 1066 804 1034 805C1054 790 1056 766 1044 746Z" fill="#d6cfe0" />
      </g>
      <g>
        <path d="M1118 752H1206V804H1118Z" fill="#6fde95" stroke="#21122e" strokeWidth="4" />
        <path
          d="M1140 754C1144 726 1158 714 1164 732C1172 708 1190 722 1186 754Z"
          fill="#fcf8f0"
          stroke="#21122e"
          strokeWidth="3"
        />
      </g>
      <g transform="translate(-4 22)">
        <path d="M842 800C838 756 866 738 898 742C926 746 938 772 934 800Z" fill="#5b6b3a" />
        <path d="M904 744C928 750 938 772 934 800H904C914 780 914 760 904 744Z" fill="#43502a" />
        <path d="M838 798C868 788 912 792 954 806C950 818 902 816 840 808Z" fill="#6f8248" />
      </g>
      <Mug x={1098} y={832} colour="#c3aeff" />
    </g>
  )
}

/** The chair in the middle, whose back is seen, and Leanne's lap behind the table. */
function Armless() {
  return (
    <>
      <path d="M884 470C884 430 914 408 1024 408C1134 408 1164 430 1164 470V860H884Z" fill="#9c82e0" />
      <path d="M1110 416C1152 424 1164 444 1164 470V860H1110C1126 720 1126 560 1110 416Z" fill="#7d63c4" />
      <path d="M868 740H1180V832H868Z" fill="#9c82e0" />
      <path d="M884 716H1164C1180 740 1180 790 1160 812H888C868 790 868 740 884 716Z" fill="#2a2350" />
      <path d="M908 800H1000L992 930H916ZM1048 800H1140L1132 930H1056Z" fill="#2a2350" />
      <path
        d="M908 918H996C1002 930 1000 942 992 946H906C900 936 902 926 908 918ZM1052 918H1140C1146 926 1148 936 1142 946H1056C1048 942 1046 930 1052 918Z"
        fill="#fcf8f0"
      />
    </>
  )
}

/** Kofi's mouth while he listens, in a portrait's units: a small smile over the wide one of the door. */
function Listening() {
  return (
    <g transform="rotate(3 264 440)">
      <path
        d="M192 352C220 376 306 378 338 350C346 384 326 428 266 430C206 428 186 388 192 352Z"
        fill="#a9683c"
      />
      <path
        d="M222 382C246 394 284 395 306 380"
        fill="none"
        stroke="#331509"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path
        d="M236 402C254 410 276 410 292 401"
        fill="none"
        stroke="#834724"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path
        d="M214 374C210 379 210 384 213 388M314 372C318 377 318 382 315 386"
        fill="none"
        stroke="#331509"
        strokeWidth="3"
        strokeLinecap="round"
        opacity=".55"
      />
    </g>
  )
}

function Mug({ x, y, colour }: { readonly x: number; readonly y: number; readonly colour: string }) {
  return (
    <g transform={`translate(${x - 79} ${y - 62}) scale(.8)`}>
      <path
        d="M52 0H106V54C106 66 96 70 79 70C62 70 52 66 52 54Z"
        fill={colour}
        stroke="#21122e"
        strokeWidth="4"
      />
      <path d="M106 14C130 10 130 50 104 50" fill="none" stroke="#21122e" strokeWidth="7" />
      <path
        d="M66 -14C60 -26 74 -32 68 -46M90 -14C84 -26 98 -32 92 -46"
        fill="none"
        stroke="#fcf8f0"
        strokeWidth="5"
        strokeLinecap="round"
      />
    </g>
  )
}

/** What Kofi writes down, on his knee. */
function Notebook() {
  return (
    <g transform="rotate(-7 380 800)">
      <path d="M292 764H470V862H292Z" fill="#fcf8f0" stroke="#21122e" strokeWidth="4" />
      <path d="M292 764H318V862H292Z" fill="#6fde95" stroke="#21122e" strokeWidth="4" />
      <path d="M336 790H446M336 812H430M336 834H440" stroke="#8674a0" strokeWidth="5" />
      <path d="M410 742L446 806L440 818L428 812L394 750Z" fill="#ffcf33" stroke="#21122e" strokeWidth="4" />
    </g>
  )
}
