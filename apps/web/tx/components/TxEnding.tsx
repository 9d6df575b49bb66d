'use client';

import { Link } from '../../lib/nav/Link.tsx';
import { buttonLook } from '../../ui/controls/Button.tsx';
import { Icon } from '../../ui/icons/Icon.tsx';
import { txCopy } from '../copy.ts';
import { explainEnd } from '../explainEnd.ts';
import type { Explanation, Phase, TxRecord } from '../model/txRecord.ts';
import { TransactionLink } from './TransactionLink.tsx';

/** What happens now, or how it ended: in words, with what it means for the money. */
export function TxEnding({ record }: { readonly record: TxRecord }) {
  const words = txCopy;
  const { phase } = record;
  switch (phase.name) {
    case 'awaiting':
      return <UnderWay title={words.awaiting} note={words.awaitingNote} />;
    case 'pending':
      return (
        <UnderWay title={words.pending} note={words.pendingNote}>
          <TransactionLink hash={phase.sent.hash} />
        </UnderWay>
      );
    case 'indexing':
      return (
        <UnderWay title={words.indexing}>
          <TransactionLink hash={phase.hash} />
        </UnderWay>
      );
    case 'confirmed':
      return <Success record={record} />;
    case 'unreported':
      return <UnderWay title={words.looking} note={words.lookingNote} />;
    default:
      return <Ended phase={phase} />;
  }
}

/** Ends that are the person's own choice: no alarm. */
const isCalm = (phase: Phase) => phase.name === 'rejected' || (phase.name === 'replaced' && phase.cancelled);

function Ended({ phase }: { readonly phase: Phase }) {
  const why = explainEnd(phase);
  if (!why) return null;
  const hash = 'by' in phase ? phase.by : 'hash' in phase ? phase.hash : undefined;
  return (
    <Told why={why} calm={isCalm(phase)}>
      {hash && <TransactionLink hash={hash} />}
    </Told>
  );
}

interface UnderWayProps {
  readonly title: string;
  readonly note?: string;
  readonly children?: React.ReactNode;
}

function UnderWay({ title, note, children }: UnderWayProps) {
  return (
    <div className="grid content-start gap-1 border-l-2 border-wait pl-4">
      <p className="flex items-center gap-2 font-strong">
        <span aria-hidden="true" className="breathing size-2 rounded-full border-2 border-wait" />
        {title}
      </p>
      {note && <p className="text-13 text-pretty text-muted">{note}</p>}
      {children}
    </div>
  );
}

interface ToldProps {
  readonly why: Explanation;
  /** The person's own choice: no alarm. */
  readonly calm?: boolean;
  readonly children?: React.ReactNode;
}

function Told({ why, calm, children }: ToldProps) {
  return (
    <div className={`grid content-start gap-1 border-l-2 pl-4 ${calm ? 'border-edge' : 'border-loss'}`}>
      <p className="font-strong">{why.title}</p>
      <p className="text-13 text-pretty text-muted">{why.meaning}</p>
      {why.remedy && <p className="text-13 text-pretty text-muted">{why.remedy}</p>}
      {children}
    </div>
  );
}

function Success({ record }: { readonly record: TxRecord }) {
  if (record.phase.name !== 'confirmed') return null;
  const { sentence, next } = record.phase.outcome;
  return (
    <div className="grid content-start gap-3">
      <p className="flex items-start gap-3 text-20 text-balance">
        <span className="mt-1 text-earn">
          <Icon name="check" />
        </span>
        {sentence}
      </p>
      {record.hashes.map((hash) => (
        <TransactionLink key={hash} hash={hash} />
      ))}
      {next && (
        <Link href={next.href} className={buttonLook('secondary')}>
          {next.label}
        </Link>
      )}
    </div>
  );
}
