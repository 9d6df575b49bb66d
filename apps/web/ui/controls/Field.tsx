'use client';

import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  /** One line below, while there is no error. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Gets the ids that tie the control to its label and its error. */
  readonly children: (control: FieldControl) => ReactNode;
}

export interface FieldControl {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

/** A control with its label, its hint, and the sentence when something is wrong with it. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-13 font-strong">
        {label}
      </label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': `${id}-note` })}
      <FieldNote id={`${id}-note`} error={error} hint={hint} />
    </div>
  );
}

/** The line below a control. It is always there, so that a screen reader hears it change. */
export function FieldNote({
  id,
  error,
  hint,
}: {
  readonly id: string;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
}) {
  return (
    <p
      id={id}
      aria-live="polite"
      className={error ? 'text-13 text-loss-text' : 'text-13 text-muted empty:hidden'}
    >
      {error ?? hint}
    </p>
  );
}

export const controlLook =
  'w-full rounded-control border border-edge bg-surface px-3 text-15 text-ink placeholder:text-muted hover:border-ink aria-invalid:border-loss disabled:bg-sunken disabled:text-muted';
