'use client';

import { useState } from 'react';
import { isAddressEqual } from 'viem';
import { parseAddress } from '../../../lib/forms/parseAddress.ts';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { AddressInput } from '../../../ui/controls/AddressInput.tsx';
import { Choice } from '../../../ui/controls/Choice.tsx';
import { uiCopy } from '../../../ui/copy/uiCopy.ts';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useViewedAccount } from '../../../wallet/useViewedAccount.ts';
import { delegatesCopy } from '../copy.ts';
import { delegateVotesFlow } from '../flow.tsx';
import { useVotingPower } from '../hooks/useVotes.ts';
import type { DelegateVotesRequest } from '../schema.ts';

interface Props {
  /** As typed, or chosen in the list. */
  readonly to: string;
  readonly onChange: (to: string) => void;
}

const kinds = ['both', 'liquid', 'pool'] as const;

/** To whom, which votes; and the way back. */
export function DelegateForm({ to, onChange }: Props) {
  const words = delegatesCopy.form;
  const ui = uiCopy.address;
  const { address } = useViewedAccount();
  const { data: power } = useVotingPower(address);
  const [which, setWhich] = useState<DelegateVotesRequest['which']>('both');
  const [tried, setTried] = useState(false);
  const parsed = parseAddress(to);
  const problem = parsed.ok || (to === '' && !tried) ? undefined : ui.problem[parsed.problem];
  const away =
    power &&
    address &&
    !(isAddressEqual(power.liquidDelegate, address) && isAddressEqual(power.poolDelegate, address));
  const stands = (source: 'liquidDelegate' | 'poolDelegate') =>
    parsed.ok && power !== undefined && isAddressEqual(power[source], parsed.value);
  const done =
    (which === 'pool' || stands('liquidDelegate')) && (which === 'liquid' || stands('poolDelegate'));

  return (
    <Card className="grid gap-5">
      <h2 className="text-17 font-strong">{words.title}</h2>
      <AddressInput
        label={words.to}
        hint={words.toHint}
        value={to}
        onChange={onChange}
        error={done ? words.done : problem}
      />
      <Choice
        label={words.which}
        value={which}
        onChange={setWhich}
        options={kinds.map((value) => ({
          value,
          label: words[value],
          ...(value === 'both' ? { note: words.bothNote } : {}),
        }))}
      />
      <FlowButton
        flow={delegateVotesFlow}
        request={parsed.ok && !done ? { to: parsed.value, which } : undefined}
        onIncomplete={() => setTried(true)}
        label={words.label}
      />
      {away && (
        <FlowButton
          flow={delegateVotesFlow}
          request={{ to: address, which: 'both' }}
          label={words.back}
          tone="secondary"
          size="medium"
        />
      )}
      <p className="text-13 text-pretty text-muted">{words.open}</p>
    </Card>
  );
}
