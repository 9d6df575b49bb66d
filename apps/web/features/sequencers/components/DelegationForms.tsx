'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../copy.ts';
import { useDelegations } from '../hooks/useDelegations.ts';
import { DelegateForm } from './DelegateForm.tsx';
import { UndelegateForm } from './UndelegateForm.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
  readonly name: string;
}

/** Delegate, and once one has: undelegate. */
export function DelegationForms({ sequencer, pool, name }: Props) {
  const words = useCopy(sequencersCopy).form;
  const [what, setWhat] = useState<'delegate' | 'undelegate'>('delegate');
  const { address } = useViewedAccount();
  const position = useDelegations(address).data?.find(({ sequencerId }) => sequencerId === sequencer.id);
  const delegateForm = <DelegateForm sequencer={sequencer} pool={pool} name={name} />;
  if (!position || position.shares === 0n) return <Card>{delegateForm}</Card>;
  return (
    <Card>
      <Tabs
        label={words.choice}
        value={what}
        onChange={setWhat}
        tabs={[
          { value: 'delegate', label: words.tabs.delegate, content: delegateForm },
          {
            value: 'undelegate',
            label: words.tabs.undelegate,
            content: <UndelegateForm position={position} pool={pool} name={name} />,
          },
        ]}
      />
    </Card>
  );
}
