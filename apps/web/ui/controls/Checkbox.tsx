'use client';

import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';

interface Props {
  readonly label: ReactNode;
  readonly checked: boolean;
  /** Some of what it stands for is chosen, not all. */
  readonly mixed?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** The label is for screen readers alone: what is chosen stands beside it. */
  readonly quiet?: boolean;
}

/** Chosen or not. A real checkbox, so keyboard and screen reader know it. */
export function Checkbox({ label, checked, mixed = false, onChange, disabled, quiet = false }: Props) {
  return (
    <label className="inline-flex min-h-6 cursor-pointer items-center gap-3 has-disabled:cursor-not-allowed has-disabled:text-muted">
      <span className="relative flex size-6 shrink-0 items-center justify-center">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          // React has no attribute for the third state.
          ref={(box) => {
            if (box) box.indeterminate = mixed && !checked;
          }}
          onChange={(event) => onChange(event.target.checked)}
          className="peer absolute inset-0.5 m-0 cursor-[inherit] appearance-none rounded-[4px] border border-edge bg-surface checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:border-line disabled:bg-sunken"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none relative hidden text-on-accent peer-checked:block"
        >
          <Icon name="check" size={14} />
        </span>
        <span
          aria-hidden="true"
          className="pointer-events-none relative hidden h-0.5 w-2.5 bg-on-accent peer-indeterminate:block"
        />
      </span>
      <span className={quiet ? 'sr-only' : undefined}>{label}</span>
    </label>
  );
}
