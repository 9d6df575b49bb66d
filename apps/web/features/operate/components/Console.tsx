'use client';

import type { Pool, Sequencer } from '@metis-blitz/sdk/reads';
import { parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs';
import { Button } from '../../../ui/controls/Button.tsx';
import { SelectInput } from '../../../ui/controls/SelectInput.tsx';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useSequencerNames } from '../../sequencers/index.ts';
import { operateCopy } from '../copy.ts';
import { ConsoleHead } from './ConsoleHead.tsx';
import { BondForms } from './forms/BondForms.tsx';
import { CommissionForm } from './forms/CommissionForm.tsx';
import { HandOverForm } from './forms/HandOverForm.tsx';
import { KeyForm } from './forms/KeyForm.tsx';
import { LeaveForm } from './forms/LeaveForm.tsx';
import { ProfileForms } from './forms/ProfileForms.tsx';

interface Props {
  readonly own: readonly Sequencer[];
  readonly pool: Pool;
  readonly onAnother: () => void;
}

const deeds = ['bond', 'commission', 'key', 'profile', 'handover', 'leave'] as const;

/** Everything that an operator can do with a sequencer; which one and what stand in the URL. */
export function Console({ own, pool, onAnother }: Props) {
  const words = operateCopy.mine;
  const nameOf = useSequencerNames();
  const [asked, setAsked] = useQueryState('id', parseAsString.withDefault(''));
  const [what, setWhat] = useQueryState('do', parseAsStringLiteral(deeds).withDefault('bond'));
  const sequencer = own.find(({ id }) => String(id) === asked) ?? own[0];
  if (!sequencer) return null;
  const on = { sequencer, pool, name: nameOf(sequencer.id) };
  const operating = sequencer.status === 'active' || sequencer.status === 'jailed';
  const contents = {
    bond: <BondForms {...on} />,
    commission: <CommissionForm {...on} />,
    key: <KeyForm {...on} />,
    profile: <ProfileForms {...on} />,
    handover: <HandOverForm {...on} />,
    leave: <LeaveForm {...on} />,
  };
  // Who leaves or has left can still say who is paid, hand over, and take the bond out.
  const open = deeds.filter(
    (deed) => operating || deed === 'bond' || deed === 'profile' || deed === 'handover',
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {own.length > 1 && (
        <div className="w-full sm:w-72">
          <SelectInput
            label={words.choose}
            value={String(sequencer.id)}
            onChange={(id) => void setAsked(id)}
            options={own.map(({ id }) => ({ value: String(id), label: nameOf(id) }))}
          />
        </div>
      )}
      <ConsoleHead {...on} />
      <Card>
        {/* Another sequencer gets forms of its own: nothing typed for one is sent for the other. */}
        <Tabs
          key={String(sequencer.id)}
          label={words.what}
          value={open.includes(what) ? what : 'bond'}
          onChange={(next) => void setWhat(next)}
          tabs={open.map((value) => ({ value, label: words.tabs[value], content: contents[value] }))}
        />
      </Card>
      <div>
        <Button tone="text" size="small" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </div>
  );
}
