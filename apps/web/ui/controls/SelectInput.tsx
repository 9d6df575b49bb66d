'use client';

import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { controlLook, Field } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
  /**
   * `field`: in a form. `pill`: a filter; its first option is no filter. `words`: in the middle of a sentence, like the
   * words around it. @default 'field'
   */
  readonly look?: 'field' | 'pill' | 'words';
}

/** One of several short values: the platform's own list, which every phone and reader knows. */
export function SelectInput({ label, hint, look = 'field', value, onChange, options }: Props) {
  const choose = { value, onChange, options };
  switch (look) {
    case 'field':
      return (
        <Field label={label} hint={hint}>
          {(control) => <Select {...control} {...choose} className={`${controlLook} h-11`} />}
        </Field>
      );
    case 'pill':
      return (
        // biome-ignore lint/a11y/noLabelWithoutControl: the list is inside it
        <label
          className={clsx(
            'inline-flex h-9 items-center gap-1.5 rounded-full border pr-2 pl-3.5 text-13 whitespace-nowrap hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            value === options[0]?.value ? 'border-edge' : 'border-accent bg-accent-wash',
          )}
        >
          {label}
          <Select
            {...choose}
            className="field-sizing-content h-7 cursor-pointer bg-transparent font-strong outline-none"
          />
        </label>
      );
    case 'words':
      return (
        <Select
          {...choose}
          aria-label={label}
          className="field-sizing-content min-h-6 cursor-pointer rounded-control bg-transparent px-1 font-strong text-accent underline decoration-line underline-offset-4 hover:bg-sunken"
        />
      );
  }
}

type Choice = Pick<Props, 'value' | 'onChange' | 'options'>;

function Select({
  onChange,
  options,
  ...rest
}: Choice & Omit<ComponentProps<'select'>, 'onChange' | 'value'>) {
  return (
    <select {...rest} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
