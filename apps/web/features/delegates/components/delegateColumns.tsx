import type { VotingTotal } from '@metis-blitz/sdk/reads';
import type { Address } from 'viem';
import { Link } from '../../../lib/nav/Link.tsx';
import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Percent } from '../../../ui/amount/Percent.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import type { Column } from '../../../ui/table/column.ts';
import type { delegatesCopy } from '../copy.ts';
import { type Delegate, powerOf, shareBps } from '../model.ts';

interface Given {
  readonly words: (typeof delegatesCopy)['list'];
  readonly total: VotingTotal | undefined;
  readonly chosen: string;
  readonly onChoose: (address: Address) => void;
}

/** @param given.total undefined: being read */
export const delegateColumns = ({ words, total, chosen, onChoose }: Given): readonly Column<Delegate>[] => {
  const power = (row: Delegate) => total && powerOf(row, total.rateRay);
  const choose = ({ address }: Delegate) => (
    <Button tone="text" size="small" aria-pressed={chosen === address} onClick={() => onChoose(address)}>
      {chosen === address ? words.chosen : words.choose}
    </Button>
  );
  return [
    {
      id: 'address',
      header: words.delegate,
      narrow: 'title',
      cell: ({ address }) => <AddressLink address={address} />,
    },
    {
      id: 'power',
      header: words.power,
      align: 'point',
      narrow: 'figure',
      cell: (row) => <Amount value={power(row)} digits={2} />,
    },
    {
      id: 'share',
      header: words.share,
      align: 'point',
      narrow: 'figure',
      cell: (row) => <Percent bps={total && shareBps(power(row) ?? 0n, total.total)} />,
    },
    {
      id: 'voted',
      header: words.participation,
      narrow: 'detail',
      // The list has no column to choose in: it stands beside what one chooses by.
      cell: (row) => (
        <span className="inline-flex flex-wrap items-baseline gap-x-4">
          {words.of(row.votesCast, row.proposalsSeen)}
          <span className="lg:hidden">{choose(row)}</span>
        </span>
      ),
    },
    {
      id: 'delegators',
      header: words.delegators,
      align: 'point',
      cell: ({ delegators }) => String(delegators),
    },
    {
      id: 'words',
      header: words.words,
      narrow: 'detail',
      cell: ({ lastReason }) =>
        lastReason ? (
          <Link
            href={`/governance/proposal/?governor=${lastReason.governor}&id=${lastReason.proposalId}`}
            className="link line-clamp-2 max-w-64 text-13 break-words"
          >
            {lastReason.text}
          </Link>
        ) : (
          <span className="text-13 text-muted max-lg:hidden">{words.none}</span>
        ),
    },
    { id: 'choose', header: words.choose, cell: choose },
  ];
};
