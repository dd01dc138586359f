interface SegmentsProps<T extends string> {
  /** Also tells this group of radio buttons from others on the page. */
  legend: string
  options: readonly T[]
  value: T
  onChange: (value: T) => void
}

/** One of a few words. */
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
