'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { governanceCopy } from '../copy.ts';

const tones: Readonly<Record<Proposal['state'], StatusTone>> = {
  pending: 'wait',
  active: 'info',
  canceled: 'quiet',
  defeated: 'loss',
  succeeded: 'earn',
  queued: 'wait',
  expired: 'quiet',
  executed: 'earn',
};

/** Where a proposal stands, by the chain. */
export function ProposalState({ state }: { readonly state: Proposal['state'] }) {
  const words = governanceCopy;
  return <StatusChip tone={tones[state]}>{words.states[state]}</StatusChip>;
}
