'use client';

import type { WithdrawalTicket } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { withdrawCopy } from '../copy.ts';
import { useTicketPicture } from '../hooks/useTicketPicture.ts';
import { AddTicket } from './AddTicket.tsx';

/** A ticket as its contract draws it, and what one needs to find it in a wallet or a market. */
export function TicketPicture({ ticket }: { readonly ticket: WithdrawalTicket }) {
  const words = withdrawCopy.tickets;
  const now = useChainTime();
  const { contracts } = useConfig().deployment;
  const { data: picture, isError } = useTicketPicture(ticket);
  const id = String(ticket.id);
  return (
    <div className="grid gap-x-10 gap-y-5 lg:col-span-3 lg:grid-cols-[20rem_1fr] lg:items-center">
      {picture ? (
        // biome-ignore lint/performance/noImgElement: a data URI out of the chain: there is nothing to load or to size
        <img
          src={picture.image}
          alt={words.picture(id)}
          width={320}
          height={320}
          className="aspect-square w-full max-w-80 rounded-surface"
        />
      ) : isError ? (
        <p className="text-13 text-muted">{words.pictureFailed}</p>
      ) : (
        <Skeleton width="min(100%, 20rem)" height="20rem" />
      )}
      <div className="max-w-prose">
        <p className="mb-2 text-13 text-pretty text-muted">{words.pictureNote}</p>
        <Facts
          facts={[
            { label: words.number, value: id },
            { label: words.contract, value: <AddressLink address={contracts.withdrawalQueue} /> },
            { label: words.asked, value: <Moment at={ticket.requestedAt} now={now} show="date" /> },
          ]}
        />
        <AddTicket id={ticket.id} />
      </div>
    </div>
  );
}
