'use client';

import { type ReactNode, useId } from 'react';
import { Amount } from '../amount/Amount.tsx';
import { exactAmount } from '../amount/exactAmount.ts';
import { uiCopy } from '../copy/uiCopy.ts';
import { FieldNote } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  /** @default 18 */
  readonly decimals?: number;
  /** What the person has. undefined: not loaded; null: nobody is connected, and the line is left out. */
  readonly balance?: bigint | undefined | null;
  /** @default 'Balance' */
  readonly balanceLabel?: string;
  /** What "Max" fills in: the balance less what signing costs, or a cap. @default balance */
  readonly max?: bigint | undefined;
  readonly disabled?: boolean;
}

/** The amount of a form: a large figure, its unit, what one has. The text stays as typed; `useAmount` judges it. */
export function AmountInput(props: Props) {
  const { label, unit, value, onChange, error, hint, decimals = 18, balance = null, disabled } = props;
  const words = uiCopy.amount;
  const id = useId();
  const max = props.max ?? balance ?? undefined;

  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-13 font-strong">
        {label}
      </label>
      <div
        data-invalid={error !== undefined || undefined}
        className="rounded-control border border-edge bg-surface px-4 pt-3 pb-2.5 focus-within:border-accent focus-within:shadow-[inset_0_0_0_1px_var(--accent)] hover:border-ink focus-within:hover:border-accent data-invalid:border-loss data-invalid:shadow-none data-invalid:focus-within:shadow-[inset_0_0_0_1px_var(--loss)]"
      >
        <div className="flex items-baseline gap-3">
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            placeholder="0"
            maxLength={100}
            disabled={disabled}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-note`}
            className="w-full min-w-0 bg-transparent text-34 font-strong text-ink outline-none placeholder:text-edge disabled:text-muted"
          />
          <span className="text-17 text-muted">{unit}</span>
        </div>
        {balance !== null && (
          <div className="mt-1 flex min-h-8 items-center justify-between text-13 text-muted">
            <span>
              {props.balanceLabel ?? words.balance} <Amount value={balance} decimals={decimals} />
            </span>
            <button
              type="button"
              disabled={disabled || max === undefined || max <= 0n}
              aria-label={words.maxOf(unit)}
              onClick={() => max !== undefined && onChange(exactAmount(max, decimals))}
              className="-mr-2 rounded-control px-2 py-1 font-strong text-accent hover:bg-accent-wash disabled:text-muted disabled:hover:bg-transparent"
            >
              {words.max}
            </button>
          </div>
        )}
      </div>
      <FieldNote id={`${id}-note`} error={error} hint={hint} />
    </div>
  );
}
