'use client';

import { useSyncExternalStore } from 'react';
import {
  type EndpointState,
  endpointState,
  endpointVersion,
  onEndpointState,
} from '../../lib/chain/endpoints/endpointHealth.ts';
import { endpointsOf } from '../../lib/chain/endpoints/endpointsOf.ts';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { StatusChip, type StatusTone } from '../../ui/data/StatusChip.tsx';
import { Sheet } from '../../ui/surfaces/Sheet.tsx';
import { keepDense, useDense } from '../../ui/table/density.ts';
import { settingsCopy } from './copy.ts';
import { wantSettings } from './settingsIntent.ts';
import { useOwnEndpoint } from './useOwnEndpoint.ts';

const tones: Readonly<Record<EndpointState, StatusTone>> = {
  unknown: 'quiet',
  good: 'earn',
  silent: 'wait',
  'wrong-chain': 'loss',
  'no-contracts': 'loss',
};

/** What one can choose for this browser: which nodes of the chain are asked, and how much a table shows. */
export function SettingsSheet() {
  const words = settingsCopy;
  return (
    <Sheet open onClose={() => wantSettings(false)} title={words.title}>
      <div className="grid gap-8">
        <Nodes />
        <OwnNode />
        <Tables />
      </div>
    </Sheet>
  );
}

function Nodes() {
  const { nodes: words } = settingsCopy;
  const config = useConfig();
  useSyncExternalStore(onEndpointState, endpointVersion, () => 0);
  return (
    <section className="grid gap-3">
      <h3 className="text-15 font-strong">{words.title}</h3>
      <p className="text-13 text-pretty text-muted">{words.note}</p>
      <ol className="grid list-none divide-y divide-line border-y border-line p-0">
        {endpointsOf(config).map((url) => (
          <li key={url} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
            <span className="min-w-0 font-mono text-13 break-all">
              {url}
              {url === config.ownRpcUrl && <span className="font-sans text-muted"> · {words.own}</span>}
            </span>
            <StatusChip tone={tones[endpointState(url)]}>{words.states[endpointState(url)]}</StatusChip>
          </li>
        ))}
      </ol>
    </section>
  );
}

function OwnNode() {
  const { own: words } = settingsCopy;
  const { chainId } = useConfig();
  const { text, change, problem, checking, use, remove } = useOwnEndpoint();
  const sentence =
    problem && (problem === 'wrong-chain' ? words.problem[problem](chainId) : words.problem[problem]);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <TextInput
        label={words.label}
        hint={words.hint}
        value={text}
        onChange={change}
        error={sentence}
        placeholder="https://"
        inputMode="url"
        spellCheck={false}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Button type="submit" pending={checking}>
          {words.use}
        </Button>
        {remove && (
          <Button tone="text" onClick={remove}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

function Tables() {
  const { tables: words } = settingsCopy;
  const dense = useDense();
  return (
    <section className="grid justify-items-start gap-3">
      <h3 className="text-15 font-strong">{words.title}</h3>
      <Checkbox label={words.dense} checked={dense} onChange={keepDense} />
    </section>
  );
}
