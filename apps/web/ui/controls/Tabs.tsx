'use client';

import { Tabs as Radix } from 'radix-ui';
import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react';

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
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is the reason to look
  useLayoutEffect(() => bringIntoSight(list.current), [value]);
  return (
    <Radix.Root value={value} onValueChange={(next) => onChange(next as T)}>
      <div className="sm:flex">
        <Radix.List
          ref={list}
          aria-label={label}
          onPointerDown={pointed}
          onBlur={notPointed}
          className="group flex w-0 min-w-full grow gap-6 overflow-x-auto border-b border-line sm:min-w-0"
        >
          {tabs.map((tab) => (
            <Radix.Trigger
              key={tab.value}
              value={tab.value}
              className="relative py-2.5 whitespace-nowrap text-muted after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 hover:text-ink focus-visible:-outline-offset-2 group-data-pointed:outline-none data-[state=active]:font-strong data-[state=active]:text-ink data-[state=active]:after:bg-accent"
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

// Radix gives the focus by script, which a browser shows as if it came by the keyboard when it is the first on a page.
const pointed = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
  currentTarget.dataset.pointed = '';
};
const notPointed = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
  delete currentTarget.dataset.pointed;
};

/** A line of tabs that is longer than a phone is wide begins with the one that is open in sight. */
function bringIntoSight(list: HTMLElement | null): void {
  const open = list?.querySelector<HTMLElement>('[data-state=active]');
  if (!list || !open) return;
  const from = open.offsetLeft - list.offsetLeft;
  const over = from + open.offsetWidth - list.clientWidth;
  if (over > list.scrollLeft) list.scrollLeft = over;
  else if (from < list.scrollLeft) list.scrollLeft = from;
}
