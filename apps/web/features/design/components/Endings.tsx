'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { StepLine } from '../../../tx/components/StepLine.tsx';
import { TxEnding } from '../../../tx/components/TxEnding.tsx';
import type { Phase, TxRecord } from '../../../tx/model/txRecord.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';

const hash = `0x${'5c'.repeat(32)}` as const;
const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const metis = 10n ** 18n;
const call = { to: account, data: '0x', value: 0n } as const;

const phases: readonly Phase[] = [
  {
    name: 'awaiting',
    quote: { call, gas: 1n, gasPrice: 1n, networkCost: 1n },
    asked: undefined,
  },
  { name: 'unreported', asked: { nonce: 1, call, fromBlock: 1n } },
  { name: 'pending', sent: { hash, nonce: 1, call, fromBlock: 1n, seen: true } },
  { name: 'indexing', hash },
  {
    name: 'confirmed',
    outcome: {
      sentence: 'You hold 96.9696 lsMETIS more.',
      next: { href: '/portfolio/', label: 'Portfolio' },
    },
  },
  { name: 'rejected' },
  {
    name: 'reverted',
    hash,
    why: {
      title: 'Staking is paused',
      meaning: 'The transaction was included and undone: your METIS stayed where it was.',
      remedy: 'Withdrawals go on. Try again when the pause is over.',
    },
  },
  { name: 'replaced', by: hash, cancelled: true },
  { name: 'replaced', by: hash, cancelled: false },
  { name: 'altered', by: hash },
  { name: 'dropped', hash, reason: 'gone' },
  { name: 'dropped', hash, reason: 'unseen' },
  { name: 'dropped', hash, reason: 'foreign' },
  {
    name: 'refused',
    why: {
      title: 'Not enough METIS for the amount and the network cost',
      meaning: 'Nothing was sent, and your money is where it was.',
    },
  },
];

const record: TxRecord = {
  id: 'example',
  flowId: 'example',
  request: undefined,
  title: 'Stake 100 METIS',
  account,
  chainId: 31337,
  step: 1,
  stepTitles: ['Approve', 'Ask to withdraw'],
  hashes: [hash],
  phase: { name: 'simulating' },
};

export function Endings() {
  return (
    <Section title="A transaction" note="On its way, and each way it can end.">
      <div className="mb-8 grid max-w-form gap-6">
        <StepLine record={record} />
        <BeforeAfter
          changes={[
            {
              label: 'Your METIS',
              before: <Amount value={128n * metis} />,
              after: <Amount value={28n * metis} />,
            },
            {
              label: 'Your lsMETIS',
              before: <Amount value={0n} />,
              after: <Amount value={96_969_696_969_696_969_696n} />,
            },
          ]}
        />
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {phases.map((phase, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <TxEnding key={place} record={{ ...record, phase }} />
        ))}
      </div>
    </Section>
  );
}
