'use client';

import type { FundObjection, SmallGrant } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { Amount } from '../../../../ui/amount/Amount.tsx';
import { StatusChip, type StatusTone } from '../../../../ui/data/StatusChip.tsx';
import { Whole } from '../../../../ui/identity/Whole.tsx';
import { Moment } from '../../../../ui/time/Moment.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import { claimDepositFlow, claimSmallGrantFlow, enactSmallGrantFlow } from '../../flows/grantFlows.tsx';
import { grantsCopy } from '../../grantsCopy.ts';
import { ObjectionLine } from './ObjectionLine.tsx';

const tones: Readonly<Record<SmallGrant['status'], StatusTone>> = {
  none: 'quiet',
  proposed: 'wait',
  approved: 'info',
  enacted: 'earn',
  paid: 'earn',
  rejected: 'loss',
  expired: 'quiet',
};

interface Props {
  readonly grant: SmallGrant;
  /** Name of the bucket that pays. */
  readonly bucket: string;
  readonly objection: FundObjection | undefined;
}

/** One small grant: what it pays to whom, the objections to it, and what can be done with it now. */
export function SmallGrantItem({ grant, bucket, objection }: Props) {
  const words = grantsCopy;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const { id, assets, status, recipient, proposer, deposit, depositFreeAt, expiresAt } = grant;
  const what = words.small.grant(String(id));
  const request = { what, assets, smallGrantId: id, to: recipient };
  const free = status === 'enacted' || status === 'paid' || (now !== undefined && now >= depositFreeAt);
  return (
    <li className="grid gap-x-8 gap-y-4 py-4 lg:py-5 lg:grid-cols-[16rem_1fr]" aria-label={what}>
      <div className="grid content-start gap-1">
        <p className="flex flex-wrap items-center gap-3 font-strong">
          {what} <StatusChip tone={tones[status]}>{words.small.states[status]}</StatusChip>
        </p>
        <p>
          <Amount value={assets} unit="METIS" digits={2} />{' '}
          <span className="text-13 text-muted">
            <Whole text={words.milestones.from(bucket)} />
          </span>
        </p>
        <p className="flex items-center gap-2 text-13 text-muted">
          {words.milestones.recipient} <AddressLink address={recipient} />
        </p>
        <p className="flex items-center gap-2 text-13 text-muted">
          {words.small.by} <AddressLink address={proposer} />
        </p>
        {deposit > 0n && (
          <p className="text-13 text-muted">
            {words.small.deposit} <Amount value={deposit} unit="METIS" digits={2} />
          </p>
        )}
      </div>
      <div className="grid content-start justify-items-start gap-4 empty:hidden [&>div]:w-full">
        {objection && (status === 'proposed' || objection.against > 0n) && (
          <ObjectionLine
            objection={objection}
            what={what}
            assets={assets}
            subject={{ smallGrant: id }}
            open={status === 'proposed'}
          />
        )}
        {status === 'approved' && (
          <>
            <p className="text-13 text-muted">
              {words.small.expires} <Moment at={expiresAt} now={now} />
            </p>
            <FlowButton
              flow={enactSmallGrantFlow}
              request={request}
              label={words.act.enact}
              tone="secondary"
              size="medium"
            />
          </>
        )}
        {status === 'enacted' && recipient === address && (
          <FlowButton flow={claimSmallGrantFlow} request={request} label={words.act.claim} size="medium" />
        )}
        {deposit > 0n && free && proposer === address && (
          <FlowButton
            flow={claimDepositFlow}
            request={{ ...request, assets: deposit, to: proposer }}
            label={words.act.deposit}
            tone="secondary"
            size="medium"
          />
        )}
      </div>
    </li>
  );
}
