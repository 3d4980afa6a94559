interface Props {
  readonly label: string
  readonly on: boolean
  onSwitch(on: boolean): void
}

/** On or off. */
export function Switch({ label, on, onSwitch }: Props) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
