'use client';

import type { SequencerStatus } from '@metis-blitz/sdk/reads';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { sequencersCopy } from '../copy.ts';

const tones: Readonly<Record<SequencerStatus, StatusTone>> = {
  none: 'quiet',
  active: 'earn',
  jailed: 'loss',
  exiting: 'wait',
  exited: 'quiet',
  tombstoned: 'loss',
};

export function SequencerState({ status }: { readonly status: SequencerStatus }) {
  const words = sequencersCopy;
  return <StatusChip tone={tones[status]}>{words.status[status]}</StatusChip>;
}
