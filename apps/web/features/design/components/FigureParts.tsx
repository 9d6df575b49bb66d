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
import { designCopy } from '../copy.ts';

const words = designCopy.figures;

const someone = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';

export function Figures() {
  const now = useChainTime();
  return (
    <Section title={words.title}>
      <Row>
        <Figure label={words.realised} size="large" note={words.realisedNote}>
          <Percent bps={510} digits={1} />
        </Figure>
        <Figure label={words.staked}>
          <Amount value={412_004n * 10n ** 18n} digits={0} unit="METIS" />
        </Figure>
        <Figure label={words.rate}>
          <Amount value={1_031_249_999_999_999_999n} />
        </Figure>
        <Figure label={words.absent}>
          <Amount value={undefined} unit="METIS" />
        </Figure>
      </Row>
      <div className="mt-10 grid gap-10 lg:grid-cols-2">
        <Facts
          facts={[
            { label: words.dust, value: <Amount value={1n} unit="METIS" /> },
            {
              label: words.cost,
              value: <Amount value={420_000_000_000_001n} unit="METIS" round="up" />,
            },
            { label: words.account, value: <CopyAddress address={someone} /> },
            { label: words.ready, value: <Moment at={now && now + 21 * 86_400} now={now} /> },
            { label: words.settled, value: <Moment at={now && now - 340} now={now} show="distance" /> },
            {
              label: words.bond,
              value: <Amount value={24_000n * 10n ** 18n} unit="METIS" />,
              note: words.bondNote,
            },
          ]}
        />
        <div className="grid content-start gap-6">
          <div className="flex flex-wrap gap-2">
            <StatusChip tone="earn">{words.chips.active}</StatusChip>
            <StatusChip tone="wait">{words.chips.waiting}</StatusChip>
            <StatusChip tone="loss">{words.chips.jailed}</StatusChip>
            <StatusChip tone="info">{words.chips.voting}</StatusChip>
            <StatusChip tone="yours">{words.chips.yours}</StatusChip>
            <StatusChip tone="quiet">{words.chips.exited}</StatusChip>
          </div>
          <ProgressLine done={0.43} label={words.unbonding} marks={21} />
          <ProgressLine done={0.71} label={words.votes} tone="earn" at={[0.6]} />
          <ProgressLine done={0.2} label={words.window} tone="wait" />
          <ProgressLine done={undefined} label={words.unknown} />
        </div>
      </div>
    </Section>
  );
}
