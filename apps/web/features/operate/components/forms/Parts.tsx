import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import type { ReactNode } from 'react';

/** What every form of the console is about. */
export interface FormProps {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
  readonly name: string;
}

/** One form of the console, under its title where a tab holds more than one. */
export function Form({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <div className="grid max-w-form grid-cols-[minmax(0,1fr)] content-start gap-5">
      {title && <h3 className="text-17 font-strong">{title}</h3>}
      {children}
    </div>
  );
}

/** Two forms beside each other where there is room. */
export const Pair = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-2">{children}</div>
);
