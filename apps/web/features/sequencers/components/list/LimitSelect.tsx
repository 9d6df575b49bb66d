'use client';

import { SelectInput } from '../../../../ui/controls/SelectInput.tsx';

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
    <SelectInput
      look="pill"
      label={label}
      value={value === undefined ? '' : String(value)}
      onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
      options={[
        { value: '', label: any },
        ...options.map((option) => ({ value: String(option), label: write(option) })),
      ]}
    />
  );
}
