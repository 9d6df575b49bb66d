'use client';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A choice in the middle of a sentence: the platform's own list, looking like the words around it. */
export function InlineSelect({ label, value, onChange, options }: Props) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className="field-sizing-content min-h-6 cursor-pointer rounded-control bg-transparent px-1 font-strong text-accent underline decoration-line underline-offset-4 hover:bg-sunken"
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
