'use client';

import type { DelegatorSlash, WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { marks } from '../../../ui/copy/marks.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { formatDateTime } from '../../../ui/time/formatDateTime.ts';
import { useSequencerName } from '../../epoch/index.ts';
import { withdrawCopy } from '../copy.ts';
import { slashesSince, type TicketPay } from '../model.ts';

interface Props {
  readonly ticket: WithdrawalTicket;
  readonly pay: TicketPay;
  readonly slashes: readonly DelegatorSlash[] | undefined;
}

/** How much less a ticket pays than it said, and which slash did it. */
export function LowerPay({ ticket, pay, slashes }: Props) {
  const words = withdrawCopy.tickets;
  const now = useChainTime();
  const nameOf = useSequencerName();
  const [slash] = slashes ? slashesSince(slashes, ticket.requestedAt) : [];
  const lost = formatAmount(pay.lost, { round: 'up' });
  const sentence = ticket.state === 'waiting' ? words.wouldLose : words.lost;
  return (
    <Notice tone="loss" word={words.less}>
      {sentence(lost, formatAmount(pay.asked))}
      {marks.gap}
      {slash && now !== undefined
        ? words.because(nameOf(slash.sequencerId), formatDateTime(slash.at, now))
        : words.becauseLoss}
    </Notice>
  );
}
