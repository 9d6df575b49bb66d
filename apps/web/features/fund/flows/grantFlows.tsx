'use client';

import {
  acceptMilestone,
  awakenFund,
  claimDeposit,
  claimMilestone,
  claimSmallGrant,
  enactSmallGrant,
  objectTo,
  rejectMilestone,
  returnMilestone,
  submitEvidence,
} from '@metis-blitz/sdk/writes';
import { type Address, type Hex, isAddress, keccak256, stringToHex } from 'viem';
import { z } from 'zod';
import { grantFlow } from './grantFlow.tsx';

const named = {
  what: z.string(),
  assets: z.bigint().nonnegative(),
  to: z.custom<Address>((value) => typeof value === 'string' && isAddress(value)).optional(),
};
const milestone = z.object({ ...named, grantId: z.bigint().positive(), index: z.bigint().nonnegative() });
const hash = z.custom<Hex>((value) => typeof value === 'string' && /^0x[0-9a-f]{64}$/.test(value));
const small = z.object({ ...named, smallGrantId: z.bigint().positive() });

/** The hash of evidence as the app writes it: of its text. */
export const hashOfEvidence = (text: string): Hex => keccak256(stringToHex(text));

export const submitEvidenceFlow = grantFlow({
  id: 'submit-evidence',
  turn: 'submit',
  schema: milestone.extend({ evidence: z.string().min(1).max(2_000) }),
  event: 'EvidenceSubmitted',
  build: (contracts, { grantId, index, evidence }) =>
    submitEvidence(contracts, { grantId, index, evidence, evidenceHash: hashOfEvidence(evidence) }),
});

export const acceptMilestoneFlow = grantFlow({
  id: 'accept-milestone',
  turn: 'accept',
  schema: milestone.extend({ evidenceHash: hash }),
  event: 'MilestoneAccepted',
  build: (contracts, { grantId, index, evidenceHash }) =>
    acceptMilestone(contracts, { grantId, index, evidenceHash }),
});

export const rejectMilestoneFlow = grantFlow({
  id: 'reject-milestone',
  turn: 'reject',
  schema: milestone.extend({ evidenceHash: hash, reason: z.string().max(1_000) }),
  event: 'MilestoneRejected',
  build: (contracts, { grantId, index, evidenceHash, reason }) =>
    rejectMilestone(contracts, { grantId, index, evidenceHash, reason }),
});

export const claimMilestoneFlow = grantFlow({
  id: 'claim-milestone',
  turn: 'claim',
  schema: milestone,
  event: 'MilestoneClaimed',
  build: (contracts, { grantId, index }, receiver) => claimMilestone(contracts, { grantId, index, receiver }),
});

export const returnMilestoneFlow = grantFlow({
  id: 'return-milestone',
  turn: 'give',
  schema: milestone,
  event: 'MilestoneReturned',
  build: (contracts, { grantId, index }) => returnMilestone(contracts, { grantId, index }),
});

export const objectFlow = grantFlow({
  id: 'object',
  turn: 'object',
  schema: z.object({
    ...named,
    objectionId: z.bigint().positive(),
    reason: z.string().max(1_000),
    objections: z.object({ against: z.bigint().nonnegative(), bar: z.bigint().nonnegative() }).optional(),
  }),
  event: 'Objected',
  build: (contracts, { objectionId, reason }) => objectTo(contracts, { objectionId, reason }),
});

export const enactSmallGrantFlow = grantFlow({
  id: 'enact-small-grant',
  turn: 'enact',
  schema: small,
  event: 'SmallGrantEnacted',
  build: (contracts, { smallGrantId }) => enactSmallGrant(contracts, { smallGrantId }),
});

export const claimSmallGrantFlow = grantFlow({
  id: 'claim-small-grant',
  turn: 'claim',
  schema: small,
  event: 'SmallGrantClaimed',
  build: (contracts, { smallGrantId }, receiver) => claimSmallGrant(contracts, { smallGrantId, receiver }),
});

export const claimDepositFlow = grantFlow({
  id: 'claim-deposit',
  turn: 'deposit',
  schema: small,
  event: 'DepositReturned',
  build: (contracts, { smallGrantId }, receiver) => claimDeposit(contracts, { smallGrantId, receiver }),
});

export const awakenFundFlow = grantFlow({
  id: 'awaken-fund',
  turn: 'awaken',
  schema: z.object(named),
  event: 'FundAwakened',
  build: (contracts) => awakenFund(contracts),
});
