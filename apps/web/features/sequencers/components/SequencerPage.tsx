'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { Link } from '../../../lib/nav/Link.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { CopyAddress } from '../../../ui/identity/CopyAddress.tsx';
import { sequencersCopy } from '../copy.ts';
import { useSequencerNames } from '../hooks/useSequencerNames.ts';
import { DelegationForms } from './DelegationForms.tsx';
import { Delegators } from './Delegators.tsx';
import { Epochs } from './Epochs.tsx';
import { MyDelegation } from './MyDelegation.tsx';
import { SequencerFacts } from './SequencerFacts.tsx';
import { SequencerState } from './SequencerState.tsx';
import { SequencerWarnings } from './SequencerWarnings.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
}

/** A sequencer: what stands behind it and what it did at the left; one's own part at the right. */
export function SequencerPage({ sequencer, pool }: Props) {
  const words = useCopy(sequencersCopy).page;
  const name = useSequencerNames()(sequencer.id);
  return (
    <div className="grid gap-8">
      <div className="grid gap-3">
        <Link href="/sequencers/" className="link justify-self-start text-13">
          {words.back}
        </Link>
        <h1 className="text-34">{name}</h1>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-13 text-muted">
          <SequencerState status={sequencer.status} />
          <span className="inline-flex items-center gap-1.5">
            {words.operator} <CopyAddress address={sequencer.operator} />
          </span>
          <span className="inline-flex items-center gap-1.5">
            {words.signer} <CopyAddress address={sequencer.signer} />
          </span>
        </div>
      </div>
      <div className="grid gap-10 lg:grid-cols-[1fr_26rem] lg:items-start lg:gap-14">
        <div className="grid min-w-0 gap-10 max-lg:order-2">
          <SequencerWarnings sequencer={sequencer} />
          <SequencerFacts sequencer={sequencer} />
          <Epochs id={sequencer.id} />
          <Delegators id={sequencer.id} />
        </div>
        <div className="grid gap-8 lg:sticky lg:top-20">
          <DelegationForms sequencer={sequencer} pool={pool} name={name} />
          <MyDelegation id={sequencer.id} name={name} />
        </div>
      </div>
    </div>
  );
}
