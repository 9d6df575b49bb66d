'use client';

interface Props {
  readonly label: string;
  /** undefined: no limit. */
  readonly value: number | undefined;
  readonly options: readonly number[];
  readonly write: (value: number) => string;
  readonly any: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A filter by a figure: a limit out of a few, or none. */
export function LimitSelect({ label, value, options, write, any, onChange }: Props) {
  return (
    <label
      className={`inline-flex h-9 items-center gap-1.5 rounded-full border pr-2 pl-3.5 text-13 whitespace-nowrap hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${value === undefined ? 'border-edge' : 'border-accent bg-accent-wash'}`}
    >
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        className="field-sizing-content h-7 cursor-pointer bg-transparent font-strong outline-none"
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {write(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
