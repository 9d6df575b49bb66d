'use client';

import type { Vault, WithdrawalPreview } from '@metis-blitz/sdk/reads';
import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { withdrawCopy } from '../copy.ts';
import { ReadyAt } from './ReadyAt.tsx';

export const ways = ['now', 'later'] as const;

export type Way = (typeof ways)[number];

interface Props {
  readonly way: Way;
  readonly onChange: (way: Way) => void;
  readonly vault: Vault | undefined;
  /** For the amount that stands in the form, else for one lsMETIS. */
  readonly preview: WithdrawalPreview | undefined;
  /** No amount is there yet: figures are for one lsMETIS. */
  readonly each: boolean;
  readonly now: number | undefined;
}

/** Both ways out side by side: what comes, what it costs, when, and what it depends on. */
export function WayCards({ way, onChange, vault, preview, each, now }: Props) {
  const words = withdrawCopy.form;
  const whole = (wei: bigint) => formatAmount(wei, { digits: 2 });
  return (
    <RadioGroup.Root
      aria-label={words.how}
      value={way}
      onValueChange={(next) => onChange(next as Way)}
      className="grid gap-3 sm:grid-cols-2"
    >
      <WayCard
        value="now"
        name={words.now}
        get={<Amount value={preview?.now} />}
        each={each}
        lines={[
          [words.cost, vault && formatPercent(vault.exitFeeBps)],
          [words.when, words.atOnce],
          [words.free, vault && `${whole(vault.freeBuffer)} METIS`],
        ]}
      />
      <WayCard
        value="later"
        name={words.later}
        get={<Amount value={preview?.later} />}
        each={each}
        lines={[
          [words.cost, words.nothing],
          [words.when, preview && <ReadyAt key="when" at={preview.laterAt} now={now} />],
          [words.ahead, preview && `${whole(preview.assetsAhead)} METIS`],
        ]}
      />
    </RadioGroup.Root>
  );
}

interface CardProps {
  readonly value: Way;
  readonly name: string;
  readonly get: ReactNode;
  readonly each: boolean;
  readonly lines: readonly (readonly [string, ReactNode])[];
}

function WayCard({ value, name, get, each, lines }: CardProps) {
  const words = withdrawCopy.form;
  return (
    <RadioGroup.Item
      value={value}
      className="group grid content-start gap-3 rounded-surface border border-edge bg-surface p-4 text-left hover:border-ink data-[state=checked]:border-accent data-[state=checked]:shadow-[inset_0_0_0_1px_var(--accent)] sm:p-5"
    >
      <span className="flex items-center justify-between gap-3">
        <span className="text-17 font-strong">{name}</span>
        <span
          aria-hidden="true"
          className="flex size-5 shrink-0 items-center justify-center rounded-full border border-edge group-data-[state=checked]:border-accent group-data-[state=checked]:bg-accent"
        >
          <span className="size-2 rounded-full bg-surface opacity-0 group-data-[state=checked]:opacity-100" />
        </span>
      </span>
      <span>
        <span className="block text-26 font-strong">{get}</span>
        <span className="block text-13 text-muted">{each ? words.each : words.metis}</span>
      </span>
      <span className="grid gap-1 border-t border-line pt-3 text-15">
        {lines.map(([label, figure]) => (
          <span key={label} className="flex justify-between gap-x-3">
            <span className="text-muted">{label}</span>
            <span className="ml-auto text-right [&_time>span]:block">{figure ?? '…'}</span>
          </span>
        ))}
      </span>
    </RadioGroup.Item>
  );
}
