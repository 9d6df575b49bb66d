/** The governor's states by their number on the chain. */
export const proposalStates = [
  'pending',
  'active',
  'canceled',
  'defeated',
  'succeeded',
  'queued',
  'expired',
  'executed',
] as const;

export type ProposalState = (typeof proposalStates)[number];
