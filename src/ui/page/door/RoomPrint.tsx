import type { CatalogueDoor } from '../../../manifest/index.ts'

/** The room behind somebody: in ruled lines, and as it really is when the card is pointed at or has the focus. */
export function RoomPrint({ door }: { readonly door: CatalogueDoor }) {
  const mask = door.lines === null ? undefined : `url("${door.lines}")`
  return (
    <div className="door-room" aria-hidden="true">
      <div
        className="door-lines"
        style={mask === undefined ? undefined : { maskImage: mask }}
        data-plain={mask === undefined ? '' : undefined}
      />
      {door.photo !== null && <img className="door-photo" src={door.photo} alt="" decoding="async" />}
    </div>
  )
}
