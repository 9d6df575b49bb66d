'use client';

import type { Solvency } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { exactAmount } from '../../../ui/amount/exactAmount.ts';
import { formatCount } from '../../../ui/amount/formatCount.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Figure, Figures } from '../../../ui/data/Figure.tsx';
import { StatusChip } from '../../../ui/data/StatusChip.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { transparencyCopy } from '../copy.ts';
import { verdictOf } from '../model.ts';

interface Props {
  readonly solvency: Solvency | undefined;
  readonly counting: boolean;
  readonly onCount: () => void;
}

/** The answer first: whether what is held covers what is owed. */
export function Verdict({ solvency, counting, onCount }: Props) {
  const copy = transparencyCopy;
  const words = copy.verdict;
  const now = useChainTime();
  const verdict = solvency && verdictOf(solvency.holdings);
  const short = verdict?.short.map((name) => copy.contracts[name] ?? name).join(', ');
  return (
    <div className="grid gap-6" aria-live="polite">
      <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2">
        {verdict ? (
          <>
            <StatusChip tone={short ? 'loss' : 'earn'}>
              {short ? words.short(short) : words.covered}
            </StatusChip>
            <span className="text-13 text-muted">
              {words.at(formatCount(solvency.block.number))} ·{' '}
              <Moment at={solvency.block.timestamp} now={now} show="distance" />
            </span>
            <Button tone="text" size="small" pending={counting} onClick={onCount}>
              {words.again}
            </Button>
          </>
        ) : (
          <span className="text-muted">{words.reading}</span>
        )}
      </div>
      <Figures wide>
        <Figure label={words.held}>
          <Amount value={verdict?.holds} unit="METIS" digits={2} />
        </Figure>
        <Figure label={words.owed}>
          <Amount value={verdict?.owes} unit="METIS" digits={2} />
        </Figure>
        <Figure label={words.surplus} note={words.surplusNote}>
          {verdict ? <Wei value={verdict.surplus} /> : <Skeleton width="6ch" />}
        </Figure>
      </Figures>
      <p className="max-w-prose text-15 text-pretty text-muted">
        {solvency && words.how(solvency.counted.delegations, solvency.counted.requests)}
      </p>
    </div>
  );
}

const dust = 10n ** 12n;

/** Dust is told in wei: rounded to METIS it would look like nothing, or like a mistake. */
export function Wei({ value }: { readonly value: bigint }) {
  const size = value < 0n ? -value : value;
  if (size >= dust) return <Amount value={value} unit="METIS" signed />;
  return (
    <data value={exactAmount(value)}>
      {value > 0n ? '+' : value < 0n ? '−' : ''}
      {formatCount(size)} <span className="unit text-muted">wei</span>
    </data>
  );
}
