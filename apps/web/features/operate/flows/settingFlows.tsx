'use client';

import { rotateSigner, setCommission, setMetadata, setRewardRecipient } from '@metis-blitz/sdk/writes';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatPercent } from '../../../ui/amount/Percent.tsx';
import { AddressSummary } from '../components/summaries/AddressSummary.tsx';
import { CommissionSummary } from '../components/summaries/CommissionSummary.tsx';
import { ProfileSummary } from '../components/summaries/ProfileSummary.tsx';
import { operateCopy } from '../copy.ts';
import {
  type AddressRequest,
  addressRequest,
  type CommissionRequest,
  commissionRequest,
  type MetadataRequest,
  metadataRequest,
  type RotateRequest,
  rotateRequest,
} from '../schema.ts';
import { mustTell } from './eventIn.ts';
import { operatorRefreshes } from './refreshes.ts';

const words = operateCopy.flows;
const page = (id: bigint) => ({ href: `/sequencers/view/?id=${id}`, label: words.see });

/** Announces a rise of commission, or lowers it at once. */
export const commissionFlow = defineFlow<CommissionRequest>({
  id: 'set-commission',
  schema: commissionRequest,
  title: ({ fromBps, toBps, name }) =>
    toBps > fromBps ? words.raise(formatPercent(toBps), name) : words.lower(formatPercent(toBps), name),
  Summary: CommissionSummary,
  risks: ({ fromBps, toBps }) => [toBps > fromBps ? words.risk.raise : words.risk.lower],
  steps: () => [
    {
      id: 'commission',
      title: words.step.commission,
      commit: ({ id, toBps }, { deployment }) =>
        setCommission(deployment.contracts, { id, commissionBps: toBps }),
      verify: ({ fromBps, toBps }, __, receipt) =>
        mustTell(receipt, toBps > fromBps ? 'CommissionAnnounced' : 'CommissionUpdated'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: ({ id, fromBps, toBps }) => ({
    sentence: toBps > fromBps ? words.announced(formatPercent(toBps)) : words.lowered(formatPercent(toBps)),
    next: page(id),
  }),
});

/** Serves with another key. */
export const rotateSignerFlow = defineFlow<RotateRequest>({
  id: 'rotate-signer',
  schema: rotateRequest,
  title: ({ name }) => words.rotate(name),
  Summary: ({ request: { id, signer } }) => <AddressSummary id={id} of="signer" to={signer} />,
  risks: () => [words.risk.key],
  steps: () => [
    {
      id: 'rotate',
      title: words.step.rotate,
      commit: ({ id, signer, proof }, { deployment }) =>
        rotateSigner(deployment.contracts, { id, newSigner: signer, signerProof: proof }),
      verify: (_, __, receipt) => mustTell(receipt, 'SignerRotated'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: ({ id }) => ({ sentence: words.rotated, next: page(id) }),
});

/** Says other words of the sequencer. */
export const metadataFlow = defineFlow<MetadataRequest>({
  id: 'set-metadata',
  schema: metadataRequest,
  title: ({ name }) => words.metadata(name),
  Summary: ProfileSummary,
  risks: () => [words.risk.public],
  steps: () => [
    {
      id: 'metadata',
      title: words.step.metadata,
      commit: ({ id, metadata }, { deployment }) => setMetadata(deployment.contracts, { id, metadata }),
      verify: (_, __, receipt) => mustTell(receipt, 'MetadataUpdated'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: ({ id }) => ({ sentence: words.described, next: page(id) }),
});

/** Has rewards paid to another account. */
export const recipientFlow = defineFlow<AddressRequest>({
  id: 'set-reward-recipient',
  schema: addressRequest,
  title: ({ name }) => words.recipient(name),
  Summary: ({ request: { id, to } }) => <AddressSummary id={id} of="rewardRecipient" to={to} />,
  risks: () => [words.risk.recipient],
  steps: () => [
    {
      id: 'recipient',
      title: words.step.recipient,
      commit: ({ id, to }, { deployment }) => setRewardRecipient(deployment.contracts, { id, recipient: to }),
      verify: (_, __, receipt) => mustTell(receipt, 'RewardRecipientUpdated'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: () => ({ sentence: words.paidThere, next: { href: '/run/', label: words.back } }),
});
