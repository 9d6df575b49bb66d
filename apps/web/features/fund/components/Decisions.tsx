'use client';

import type { FundBucket } from '@metis-blitz/sdk/reads';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Fold } from '../../../ui/surfaces/Fold.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { fundCopy } from '../copy.ts';
import { useDecisions } from '../hooks/useDecisions.ts';
import { DecisionItem } from './DecisionItem.tsx';

/** Decisions in sight; earlier ones are one step away. */
const SHOWN = 3;

/** The registry of decisions. */
export function Decisions({ buckets }: { readonly buckets: readonly FundBucket[] | undefined }) {
  const words = fundCopy;
  return (
    <Section title={words.decisions.title} note={words.decisions.note}>
      <DecisionList buckets={buckets} />
    </Section>
  );
}

function DecisionList({ buckets = [] }: { readonly buckets: readonly FundBucket[] | undefined }) {
  const words = fundCopy;
  const indexer = useIndexer();
  const { data: decisions, isError } = useDecisions();
  // Nothing of the fund itself is missing then: it is read from the chain.
  if (!indexer || (isError && !decisions)) {
    return <Notice word={words.decisions.indexWord}>{words.decisions.noIndex}</Notice>;
  }
  if (!decisions) return <Skeleton width="100%" height="8rem" />;
  if (decisions.length === 0) {
    return <EmptyState title={words.decisions.empty}>{words.decisions.emptyText}</EmptyState>;
  }
  return (
    <div className="grid gap-4">
      <DecisionItems decisions={decisions.slice(0, SHOWN)} buckets={buckets} />
      {decisions.length > SHOWN && (
        <Fold title={words.decisions.earlier(decisions.length - SHOWN)}>
          <DecisionItems decisions={decisions.slice(SHOWN)} buckets={buckets} />
        </Fold>
      )}
    </div>
  );
}

type Decision = NonNullable<ReturnType<typeof useDecisions>['data']>[number];

/** One transaction can make several promises. */
const keyOf = ({ transactionHash, kind, streamId, milestoneGrantId, smallGrantId }: Decision) =>
  `${transactionHash}-${kind}-${streamId ?? milestoneGrantId ?? smallGrantId ?? ''}`;

interface ItemsProps {
  readonly decisions: readonly Decision[];
  readonly buckets: readonly FundBucket[];
}

function DecisionItems({ decisions, buckets }: ItemsProps) {
  return (
    <ol className="grid list-none divide-y divide-line p-0">
      {decisions.map((decision) => (
        <DecisionItem
          key={keyOf(decision)}
          decision={decision}
          bucket={buckets.find(({ id }) => id === decision.bucketId)?.name ?? `#${decision.bucketId}`}
        />
      ))}
    </ol>
  );
}
