import { useId } from 'react'

interface Props {
  readonly label: string
  /** 0 to 1. */
  readonly value: number
  /** The value in words, e.g. "60%". */
  readonly text: string
  onSlide(value: number): void
}

/** A loudness, from nothing to full. */
export function Slider({ label, value, text, onSlide }: Props) {
  const id = useId()
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.1}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onSlide(event.target.valueAsNumber)}
      />
    </div>
  )
}
