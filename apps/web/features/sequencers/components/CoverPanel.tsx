'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { marks } from '../../../ui/copy/marks.ts';
import { Facts } from '../../../ui/data/Facts.tsx';
import { StatusChip } from '../../../ui/data/StatusChip.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { Fold } from '../../../ui/surfaces/Fold.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { formatDuration } from '../../../ui/time/formatDuration.ts';
import { Moment } from '../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../copy.ts';
import { coverOf, isOver, worstOfPeriod } from '../model.ts';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
}

/** The bond before its delegators: how much of what it covers is in use, and what the worst period would take. */
export function CoverPanel({ sequencer, pool }: Props) {
  const words = sequencersCopy.page;
  const now = useChainTime();
  const { bond, bondLeaving, bondUnlockAt, delegated, unbonding, isFull } = sequencer;
  const { covered, used, part } = coverOf(sequencer);
  const worst = worstOfPeriod(sequencer, now);
  const over = isOver(sequencer);
  const whole = (value: bigint) => formatAmount(value, { digits: 0 });
  return (
    <Section
      title={words.cover}
      action={
        over ? null : (
          <StatusChip tone={isFull ? 'earn' : 'loss'}>{isFull ? words.full : words.notFull}</StatusChip>
        )
      }
    >
      {!over && (
        <div className="mb-4 grid gap-2">
          <ProgressLine done={part} label={words.coverLine} tone={isFull ? 'accent' : 'loss'} marks={48} />
          <p className="flex flex-wrap justify-between gap-x-6 text-13 text-muted">
            <span>{words.coverUsed(whole(used), whole(covered))}</span>
            <span>{words.coverBond(whole(bond))}</span>
          </p>
        </div>
      )}
      <div className="grid gap-x-12 sm:grid-cols-2 [&>*]:min-w-0">
        <Facts
          facts={[
            { label: words.bond, value: <Amount value={bond} unit="METIS" digits={2} /> },
            ...(bondLeaving > 0n
              ? [
                  {
                    label: words.leavingBond,
                    value: <Amount value={bondLeaving} unit="METIS" digits={2} />,
                    note: <Moment at={bondUnlockAt} now={now} />,
                  },
                ]
              : []),
            { label: words.delegated, value: <Amount value={delegated} unit="METIS" digits={2} /> },
            { label: words.unbonding, value: <Amount value={unbonding} unit="METIS" digits={2} /> },
          ]}
        />
        {!over && (
          <div>
            <Facts
              facts={[
                {
                  label: words.worstBond,
                  value: <Amount value={worst.bond} unit="METIS" digits={2} round="up" />,
                },
                {
                  label: words.worstYou,
                  value: (
                    <span className={worst.delegators > 0n ? 'text-loss-text' : 'text-earn-text'}>
                      <Amount value={worst.delegators} unit="METIS" digits={2} round="up" />
                    </span>
                  ),
                },
              ]}
            />
            <p className="border-t border-line pt-2 text-13 text-pretty text-muted">
              <span className="text-ink">
                {words.worst}
                {marks.stop}
              </span>
              {marks.gap}
              {words.worstNote(formatDuration(pool.unbondingPeriod))}
            </p>
          </div>
        )}
      </div>
      <Fold title={words.how} className="mt-4 max-w-prose">
        <div className="grid gap-2 text-pretty text-muted">
          <p>{words.how1}</p>
          <p>{words.how2}</p>
        </div>
      </Fold>
    </Section>
  );
}
