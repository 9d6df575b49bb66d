'use client';

import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

interface Tab<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly tabs: readonly Tab<T>[];
  /** What narrows all of them down: at the end of their line, below it on a phone. */
  readonly aside?: ReactNode;
}

/** Views of one thing, one at a time. */
export function Tabs<T extends string>({ label, value, onChange, tabs, aside }: Props<T>) {
  return (
    <Radix.Root value={value} onValueChange={(next) => onChange(next as T)}>
      <div className="sm:flex">
        <Radix.List
          aria-label={label}
          className="flex w-0 min-w-full grow gap-6 overflow-x-auto border-b border-line sm:min-w-0"
        >
          {tabs.map((tab) => (
            <Radix.Trigger
              key={tab.value}
              value={tab.value}
              className="relative py-2.5 whitespace-nowrap text-muted after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:font-strong data-[state=active]:text-ink data-[state=active]:after:bg-accent"
            >
              {tab.label}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {aside && (
          <div className="pt-3 sm:flex sm:items-center sm:border-b sm:border-line sm:pt-0 sm:pl-6">
            {aside}
          </div>
        )}
      </div>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="pt-6">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
