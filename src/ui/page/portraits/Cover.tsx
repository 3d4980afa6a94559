import type { Looks } from './colleagues.ts'
import { tint } from './tint.ts'

const PLAIN = '#1b7f86'

/** What of a head covering lies behind the head. */
export function CoverBehind({ looks: { cover, coverColour = PLAIN } }: { readonly looks: Looks }) {
  if (cover !== 'hijab') return null
  return (
    <path
      d="M82 158C76 80 112 42 160 42C208 42 244 80 238 158C242 214 258 248 276 292H44C62 248 78 214 82 158Z"
      fill={tint(coverColour, -0.22)}
    />
  )
}

/** What of a head covering lies over the head: work wear, or worn for one's faith or as one likes. */
export function CoverOver({
  looks: { cover, coverColour = PLAIN, hair, hairColour },
}: {
  readonly looks: Looks
}) {
  const deep = tint(coverColour, -0.28)
  const light = tint(coverColour, 0.18)
  switch (cover) {
    case 'cap':
      return (
        <>
          {/* Some hair shows at the temples. */}
          {hair !== 'none' && (
            <path
              d="M103 150C99 134 100 122 104 112L114 116C108 126 108 138 110 150ZM217 150C221 134 220 122 216 112L206 116C212 126 212 138 210 150Z"
              fill={hairColour}
            />
          )}
          <path
            d="M97 124C92 72 122 40 160 40C198 40 228 72 223 124C204 108 116 108 97 124Z"
            fill={coverColour}
          />
          <path
            d="M97 124C96 116 97 108 99 102C124 90 196 90 221 102C223 108 224 116 223 124C204 108 116 108 97 124Z"
            fill={deep}
          />
          <path
            d="M122 62C134 52 150 48 166 50"
            fill="none"
            stroke={light}
            strokeWidth="5"
            strokeLinecap="round"
          />
        </>
      )
    case 'turban':
      return (
        <>
          <path
            d="M92 128C80 66 122 30 164 32C212 34 240 74 228 128C216 102 194 88 160 78C126 88 104 102 92 128Z"
            fill={coverColour}
          />
          <path
            d="M94 114C110 88 136 74 160 72C188 76 212 92 226 116M98 92C118 66 150 56 186 60M112 68C134 46 172 42 206 62"
            fill="none"
            stroke={deep}
            strokeWidth="5"
            strokeLinecap="round"
          />
          <path d="M160 78L148 92H172Z" fill={light} />
        </>
      )
    case 'wrap':
      return (
        <>
          <path
            d="M94 126C84 70 118 40 160 40C204 40 236 70 226 126C212 102 188 96 160 98C130 98 108 104 94 126Z"
            fill={coverColour}
          />
          <path
            d="M182 44C188 18 222 16 226 40C236 44 232 64 214 64C200 68 186 58 182 44Z"
            fill={coverColour}
            stroke={deep}
            strokeWidth="4"
          />
          <path
            d="M98 106C124 84 176 76 206 58M104 86C128 68 166 62 190 52"
            fill="none"
            stroke={deep}
            strokeWidth="5"
            strokeLinecap="round"
          />
        </>
      )
    case 'hijab':
      return (
        <>
          <path
            fillRule="evenodd"
            d="M86 158C80 84 114 46 160 46C206 46 240 84 234 158C236 206 206 252 160 258C114 252 84 206 86 158ZM108 148C106 176 114 200 130 214C140 224 150 228 160 228C170 228 180 224 190 214C206 200 214 176 212 148C210 108 190 86 160 86C130 86 110 108 108 148Z"
            fill={coverColour}
          />
          <path
            d="M104 216C126 250 194 262 246 232C240 274 196 292 148 288C116 284 96 262 104 216Z"
            fill={coverColour}
          />
          <path
            d="M106 222C130 254 192 262 238 240M122 70C134 60 150 56 168 58"
            fill="none"
            stroke={deep}
            strokeWidth="5"
            strokeLinecap="round"
          />
          <path
            d="M108 148C110 108 130 86 160 86C190 86 210 108 212 148"
            fill="none"
            stroke={deep}
            strokeWidth="6"
          />
        </>
      )
    default:
      return null
  }
}
