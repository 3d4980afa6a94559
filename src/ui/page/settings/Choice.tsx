import { useId } from 'react'
import { Icon } from '../Icon.tsx'

interface Props<Value> {
  readonly legend: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  onChoose(value: Value): void
}

/** One of a few: all of them in sight, the chosen one with a tick. */
export function Choice<Value extends string | number>({ legend, value, options, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option" lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <Icon name="tick" />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
