'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Link } from '../../../lib/nav/Link.tsx';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { marks } from '../../../ui/copy/marks.ts';
import { Figure } from '../../../ui/data/Figure.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { coverOf, SequencerState } from '../../sequencers/index.ts';
import { operateCopy } from '../copy.ts';
import { claimOperatorRewardsFlow } from '../flows/roleFlows.tsx';
import { missingBond } from '../model.ts';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
  readonly name: string;
}

/** How the sequencer stands, what is wrong with it, and the rewards that wait. */
export function ConsoleHead({ sequencer, pool, name }: Props) {
  const words = operateCopy.mine;
  const now = useChainTime();
  const { watching } = useViewedAccount();
  const { id, status, bond, bondLeaving, bondUnlockAt, isFull, operatorRewards } = sequencer;
  const { commissionBps, pendingCommissionBps, commissionEffectiveAt } = sequencer;
  const cover = coverOf(sequencer);
  const missing = formatAmount(missingBond(sequencer, pool), { digits: 4, trim: true, round: 'up' });
  const careful = () => {
    if (status === 'exiting' || status === 'exited' || status === 'tombstoned') return words[status];
    if (status === 'jailed') return words.jailed(missing);
    return isFull ? undefined : words.notFull(missing);
  };
  const warning = careful();
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="text-26 break-words">{name}</h2>
        <SequencerState status={status} />
        <Link href={`/sequencers/view/?id=${id}`} className="link text-15">
          {words.public}
        </Link>
      </div>
      {warning && (
        <Notice tone="loss" word={words.word}>
          {warning}
        </Notice>
      )}
      <div className="grid grid-cols-2 gap-6 lg:grid-cols-4 lg:gap-0 lg:divide-x lg:divide-line [&>*]:lg:px-6 [&>*]:lg:first:pl-0">
        <Figure
          label={words.bond}
          note={
            bondLeaving > 0n && (
              <>
                {words.leaving}
                {marks.colon}
                <Amount value={bondLeaving} digits={2} />
                {marks.comma}
                <Moment at={bondUnlockAt} now={now} show="distance" />
              </>
            )
          }
        >
          <Amount value={bond} digits={0} unit="METIS" />
        </Figure>
        <Figure label={words.cover} note={words.coverNote(formatAmount(cover.used, { digits: 0 }))}>
          {formatPercent(Math.floor(cover.part * 10_000), 1)}
        </Figure>
        <Figure
          label={words.commission}
          note={
            commissionEffectiveAt > 0 && (
              <>
                {words.commissionRise(formatPercent(pendingCommissionBps))}{' '}
                <Moment at={commissionEffectiveAt} now={now} show="date" />
              </>
            )
          }
        >
          {formatPercent(commissionBps)}
        </Figure>
        <Figure label={words.rewards} note={words.rewardsNote}>
          <Amount value={operatorRewards} unit="METIS" />
        </Figure>
      </div>
      {operatorRewards > 0n && !watching && (
        <div>
          <FlowButton
            flow={claimOperatorRewardsFlow}
            request={{ id, name }}
            label={words.claim}
            size="medium"
            tone="secondary"
          />
        </div>
      )}
    </div>
  );
}
