'use client';

import { type Address, zeroAddress } from 'viem';
import { AddressLink } from '../../../../tx/components/AddressLink.tsx';
import { BeforeAfter } from '../../../../tx/components/BeforeAfter.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { operateCopy } from '../../copy.ts';
import { useOwn } from '../../hooks/useOwn.ts';

interface Props {
  readonly id: bigint;
  readonly of: 'signer' | 'rewardRecipient' | 'pendingOperator';
  readonly to: Address;
}

/** Another address takes a place: key, recipient, or the operator to come. */
export function AddressSummary({ id, of, to }: Props) {
  const words = operateCopy.flows.row;
  const own = useOwn(id);
  const labels = { signer: words.key, rewardRecipient: words.recipient, pendingOperator: words.offeredTo };
  const shown = (address: Address | undefined) => {
    if (address === undefined) return <Skeleton width="12ch" />;
    return address === zeroAddress ? words.none : <AddressLink address={address} />;
  };
  return <BeforeAfter changes={[{ label: labels[of], before: shown(own?.[of]), after: shown(to) }]} />;
}
