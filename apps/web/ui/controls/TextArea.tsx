'use client';

import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { controlLook, Field } from './Field.tsx';

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** Several lines of words. */
export function TextArea({ label, value, onChange, hint, error, rows = 4, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={`${controlLook} min-h-11 py-2.5`}
        />
      )}
    </Field>
  );
}
