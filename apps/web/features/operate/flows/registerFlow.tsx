'use client';

import { register } from '@metis-blitz/sdk/writes';
import { defineFlow } from '../../../tx/defineFlow.tsx';
import { formatAmount } from '../../../ui/amount/formatAmount.ts';
import { RegisterSummary } from '../components/summaries/RegisterSummary.tsx';
import { operateCopy } from '../copy.ts';
import { type RegisterRequest, registerRequest } from '../schema.ts';
import { eventIn, mustTell } from './eventIn.ts';
import { operatorRefreshes } from './refreshes.ts';

const words = operateCopy.flows;

/** Becomes a sequencer. */
export const registerFlow = defineFlow<RegisterRequest>({
  id: 'register',
  schema: registerRequest,
  title: ({ name, bond }) => words.register(name, formatAmount(bond, { trim: true })),
  Summary: RegisterSummary,
  risks: () => [words.risk.slash, words.risk.public],
  steps: () => [
    {
      id: 'register',
      title: words.step.register,
      commit: ({ bond, signer, proof, recipient, commissionBps, metadata }, { deployment }) =>
        register(deployment.contracts, {
          bond,
          signer,
          signerProof: proof,
          rewardRecipient: recipient,
          commissionBps,
          metadata,
        }),
      verify: (_, __, receipt) => mustTell(receipt, 'SequencerRegistered'),
    },
  ],
  refreshes: operatorRefreshes,
  onSuccess: ({ name }, receipts) => {
    const id = receipts.map((receipt) => eventIn(receipt, 'SequencerRegistered')?.args.id)[0];
    return {
      sentence: words.registered(name),
      next: { href: id ? `/sequencers/view/?id=${id}` : '/sequencers/', label: words.see },
    };
  },
});
