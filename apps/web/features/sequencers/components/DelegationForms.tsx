'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { sequencersCopy } from '../copy.ts';
import { useDelegations } from '../hooks/useDelegations.ts';
import { DelegateForm } from './DelegateForm.tsx';
import { MoveForm } from './MoveForm.tsx';
import { UndelegateForm } from './UndelegateForm.tsx';

interface Props {
  readonly sequencer: Sequencer;
  readonly pool: Pool;
  readonly name: string;
}

const deeds = ['delegate', 'move', 'undelegate'] as const;

/** Delegate, and once one has: move and undelegate. Which one stands in the URL. */
export function DelegationForms({ sequencer, pool, name }: Props) {
  const words = sequencersCopy.form;
  const [what, setWhat] = useQueryState('do', parseAsStringLiteral(deeds).withDefault('delegate'));
  const { address } = useViewedAccount();
  const position = useDelegations(address).data?.find(({ sequencerId }) => sequencerId === sequencer.id);
  const on = { sequencer, pool, name };
  // One form from the start: it keeps what was typed when the delegation has been read and the others come.
  const held = position && position.shares > 0n ? position : undefined;
  const contents = {
    delegate: <DelegateForm {...on} />,
    move: held && <MoveForm {...on} position={held} onUndelegate={() => void setWhat('undelegate')} />,
    undelegate: held && <UndelegateForm {...on} position={held} />,
  };
  return (
    <Card>
      <Tabs
        label={words.choice}
        value={held ? what : 'delegate'}
        onChange={(next) => void setWhat(next)}
        tabs={deeds
          .slice(0, held ? undefined : 1)
          .map((value) => ({ value, label: words.tabs[value], content: contents[value] }))}
      />
    </Card>
  );
}
