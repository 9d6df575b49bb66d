'use client';

import type { SequencerStatus } from '@metis-blitz/sdk/reads';
import { useCopy } from '../../../ui/copy/useCopy.ts';
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
  const words = useCopy(sequencersCopy);
  return <StatusChip tone={tones[status]}>{words.status[status]}</StatusChip>;
}
