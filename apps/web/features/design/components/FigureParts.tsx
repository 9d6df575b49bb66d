'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Percent } from '../../../ui/amount/Percent.tsx';
import { Facts } from '../../../ui/data/Facts.tsx';
import { Figure, Figures as Row } from '../../../ui/data/Figure.tsx';
import { StatusChip } from '../../../ui/data/StatusChip.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import { CopyAddress } from '../../../ui/identity/CopyAddress.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';

const someone = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';

export function Figures() {
  const now = useChainTime();
  return (
    <Section title="Figures">
      <Row>
        <Figure label="Realised, last 30 days" size="large" note="From rewards really paid">
          <Percent bps={510} digits={1} />
        </Figure>
        <Figure label="Staked">
          <Amount value={412_004n * 10n ** 18n} digits={0} unit="METIS" />
        </Figure>
        <Figure label="METIS per lsMETIS">
          <Amount value={1_031_249_999_999_999_999n} />
        </Figure>
        <Figure label="Not loaded">
          <Amount value={undefined} unit="METIS" />
        </Figure>
      </Row>
      <div className="mt-10 grid gap-10 lg:grid-cols-2">
        <Facts
          facts={[
            { label: 'Dust', value: <Amount value={1n} unit="METIS" /> },
            {
              label: 'Cost, rounded up',
              value: <Amount value={420_000_000_000_001n} unit="METIS" round="up" />,
            },
            { label: 'Account', value: <CopyAddress address={someone} /> },
            { label: 'Ready', value: <Moment at={now && now + 21 * 86_400} now={now} /> },
            { label: 'Settled', value: <Moment at={now && now - 340} now={now} show="distance" /> },
            {
              label: 'Bond',
              value: <Amount value={24_000n * 10n ** 18n} unit="METIS" />,
              note: 'takes any slash first',
            },
          ]}
        />
        <div className="grid content-start gap-6">
          <div className="flex flex-wrap gap-2">
            <StatusChip tone="earn">Active</StatusChip>
            <StatusChip tone="wait">Waiting</StatusChip>
            <StatusChip tone="loss">Jailed</StatusChip>
            <StatusChip tone="info">Voting</StatusChip>
            <StatusChip tone="yours">Yours</StatusChip>
            <StatusChip tone="quiet">Exited</StatusChip>
          </div>
          <ProgressLine done={0.43} label="Unbonding, 9 of 21 days" marks={21} />
          <ProgressLine done={0.71} label="Votes for" tone="earn" at={[0.6]} />
          <ProgressLine done={0.2} label="Window used" tone="wait" />
          <ProgressLine done={undefined} label="Not known" />
        </div>
      </div>
    </Section>
  );
}
