import { useId, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly words: string
  /** Buttons, if there is something the visitor can do. */
  readonly children?: ReactNode
}

/** Tells a visitor what stands in the way, in plain words, and what can be done about it. */
export function FaultPlate({ title, words, children }: Props) {
  const titleId = useId()
  return (
    <div className="plate fault" role="alert" aria-labelledby={titleId}>
      <h2 id={titleId} className="plate-title">
        {title}
      </h2>
      <p>{words}</p>
      <div className="plate-buttons">{children}</div>
    </div>
  )
}
