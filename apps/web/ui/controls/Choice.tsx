'use client';

import { RadioGroup } from 'radix-ui';
import { type ReactNode, useId } from 'react';

interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** What choosing it means, in one line. */
  readonly note?: ReactNode;
  /** A figure at the right. */
  readonly figure?: ReactNode;
  readonly disabled?: boolean;
}

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly Option<T>[];
}

/** One of a few, all in sight, each with what it means. */
export function Choice<T extends string>({ label, value, onChange, options }: Props<T>) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <span id={id} className="text-13 font-strong">
        {label}
      </span>
      <RadioGroup.Root
        aria-labelledby={id}
        value={value}
        onValueChange={(next) => onChange(next as T)}
        className="overflow-hidden rounded-control border border-edge"
      >
        {options.map((option) => (
          <RadioGroup.Item
            key={option.value}
            value={option.value}
            disabled={option.disabled}
            className="group flex w-full items-start gap-3 border-b border-line bg-surface px-4 py-3 text-left last:border-b-0 hover:bg-sunken focus-visible:-outline-offset-2 disabled:text-muted data-[state=checked]:bg-accent-wash"
          >
            <span
              aria-hidden="true"
              className="mt-1 flex size-4 shrink-0 items-center justify-center rounded-full border border-edge bg-surface group-data-[state=checked]:border-accent"
            >
              <span className="size-2 rounded-full bg-accent opacity-0 group-data-[state=checked]:opacity-100" />
            </span>
            <span className="grow">
              <span className="block font-strong">{option.label}</span>
              {option.note && <span className="block text-13 text-muted">{option.note}</span>}
            </span>
            {option.figure && <span className="text-right">{option.figure}</span>}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
