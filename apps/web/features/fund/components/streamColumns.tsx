import type { FundStream } from '@metis-blitz/sdk/reads';
import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { StatusChip, type StatusTone } from '../../../ui/data/StatusChip.tsx';
import { ProgressLine } from '../../../ui/epoch/ProgressLine.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { Moment } from '../../../ui/time/Moment.tsx';
import type { fundCopy } from '../copy.ts';
import { type StreamFace, streamFace, usedPart, vestedOf } from '../model.ts';

const tones: Readonly<Record<StreamFace, StatusTone>> = {
  active: 'earn',
  waiting: 'wait',
  done: 'info',
  cancelled: 'loss',
  completed: 'quiet',
};

/** @param now chain time in unix seconds */
export const streamColumns = (
  words: (typeof fundCopy)['streams'],
  now: number | undefined,
): readonly Column<FundStream>[] => [
  { id: 'id', header: words.title, narrow: 'title', cell: ({ id }) => words.id(String(id)) },
  {
    id: 'status',
    header: words.status,
    narrow: 'detail',
    cell: (stream) => {
      const face = streamFace(stream, now);
      return <StatusChip tone={tones[face]}>{words.states[face]}</StatusChip>;
    },
  },
  {
    id: 'recipient',
    header: words.recipient,
    narrow: 'detail',
    cell: ({ recipient }) => <AddressLink address={recipient} />,
  },
  {
    id: 'assets',
    header: words.assets,
    align: 'point',
    narrow: 'figure',
    cell: ({ assets }) => <Amount value={assets} digits={2} />,
  },
  {
    id: 'vested',
    header: words.vested,
    align: 'point',
    narrow: 'figure',
    cell: (stream) => (
      <span className="inline-grid w-24 justify-items-end lg:w-36 gap-1">
        <Amount value={vestedOf(stream)} digits={2} />
        <ProgressLine
          done={usedPart(stream.assets, stream.assets - vestedOf(stream))}
          label={words.progress(String(stream.id))}
          marks={12}
          tone="earn"
        />
      </span>
    ),
  },
  { id: 'until', header: words.until, cell: ({ end }) => <Moment at={end} now={now} show="date" /> },
];
