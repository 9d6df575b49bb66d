'use client';

import type { GovernorRules } from '@metis-blitz/sdk/reads';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { formatCount } from '../../../ui/amount/formatCount.ts';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { exactDuration } from '../../../ui/time/exactDuration.ts';
import { transparencyCopy } from '../copy.ts';
import { type Rules, useRules } from '../hooks/useRules.ts';

type Words = typeof transparencyCopy.rules;

/** Parameters as they are, with the bounds that hold whatever a vote says. */
export function RulesList() {
  const copy = transparencyCopy;
  const words = copy.rules;
  const { data: rules, error, refetch } = useRules();
  if (error && !rules) return <ErrorState {...copy.failed} onRetry={() => refetch()} />;
  return (
    <Section title={words.title} note={words.note}>
      {rules ? (
        <div className="grid gap-x-12 lg:grid-cols-2">
          <Facts facts={vaultFacts(rules, words)} />
          <Facts facts={poolFacts(rules, words)} />
        </div>
      ) : (
        <Skeleton width="100%" height="20rem" />
      )}
    </Section>
  );
}

function vaultFacts({ vault, protocol, operations }: Rules, words: Words) {
  const { lowest, highest } = vault.exitFeeRange;
  return [
    {
      label: words.exitFee,
      value: words.exitFeeRange(formatPercent(lowest), formatPercent(highest)),
      note: words.exitFeeNote,
    },
    { label: words.harvestFee, value: formatPercent(vault.harvestFeeBps), note: words.harvestFeeNote },
    { label: words.buffer, value: formatPercent(vault.bufferTargetBps) },
    { label: words.cap, value: <Amount value={vault.depositCap} unit="METIS" digits={0} /> },
    { label: words.protocol, value: steps(protocol, words), note: quorum(protocol, words) },
    { label: words.operations, value: steps(operations, words), note: quorum(operations, words) },
  ];
}

function poolFacts({ pool, reserve }: Rules, words: Words) {
  const metis = (wei: bigint) => formatAmount(wei, { trim: true });
  const { min, max } = reserve.rewardPerBlockRange;
  return [
    { label: words.unbonding, value: exactDuration(pool.unbondingPeriod), note: words.unbondingNote },
    { label: words.bond, value: <Amount value={pool.minBond} unit="METIS" digits={0} /> },
    { label: words.maxStake, value: <Amount value={pool.maxStake} unit="METIS" digits={0} /> },
    { label: words.commission, value: formatPercent(pool.maxCommissionBps) },
    {
      label: words.reward,
      value: <Amount value={reserve.rewardPerBlock} unit="METIS" />,
      note: words.rewardNote(metis(min), metis(max)),
    },
    { label: words.runway, value: formatCount(reserve.runway) },
  ];
}

const steps = ({ votingDelay, votingPeriod, timelockDelay }: GovernorRules, words: Words) =>
  words.steps(exactDuration(votingDelay), exactDuration(votingPeriod), exactDuration(timelockDelay));

const quorum = ({ quorumBps, quorumFloor }: GovernorRules, words: Words) =>
  words.quorum(formatPercent(quorumBps), formatAmount(quorumFloor, { digits: 0 }));
