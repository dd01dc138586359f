interface SegmentsProps<T extends string> {
  /** The group's name, which also distinguishes its radio buttons from others on the page. */
  legend: string
  options: readonly T[]
  value: T
  onChange: (value: T) => void
}

/** Lets the user choose one of a few options. */
export function Segments<T extends string>({ legend, options, value, onChange }: SegmentsProps<T>) {
  return (
    <fieldset className="field segments">
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={legend}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
