'use client';

import { BeforeAfter } from '../../../tx/components/BeforeAfter.tsx';
import { StepLine } from '../../../tx/components/StepLine.tsx';
import { TxEnding } from '../../../tx/components/TxEnding.tsx';
import type { Phase, TxRecord } from '../../../tx/model/txRecord.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { designCopy } from '../copy.ts';

const words = designCopy.endings;

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
      sentence: words.done,
      next: { href: '/portfolio/', label: words.next },
    },
  },
  { name: 'rejected' },
  {
    name: 'reverted',
    hash,
    why: {
      title: words.paused,
      meaning: words.pausedText,
      remedy: words.pausedRemedy,
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
      title: words.short,
      meaning: words.shortText,
    },
  },
];

const record: TxRecord = {
  id: 'example',
  flowId: 'example',
  request: undefined,
  title: words.record,
  account,
  chainId: 31337,
  step: 1,
  stepTitles: [words.approve, words.ask],
  hashes: [hash],
  phase: { name: 'simulating' },
};

export function Endings() {
  return (
    <Section title={words.title} note={words.note}>
      <div className="mb-8 grid max-w-form gap-6">
        <StepLine record={record} />
        <BeforeAfter
          changes={[
            {
              label: words.metis,
              before: <Amount value={128n * metis} />,
              after: <Amount value={28n * metis} />,
            },
            {
              label: words.shares,
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
