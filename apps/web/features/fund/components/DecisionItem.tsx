'use client';

import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Link } from '../../../lib/nav/Link.tsx';
import { Amount } from '../../../ui/amount/Amount.tsx';
import { Whole } from '../../../ui/identity/Whole.tsx';
import { Fold } from '../../../ui/surfaces/Fold.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { fundCopy } from '../copy.ts';
import type { useDecisions } from '../hooks/useDecisions.ts';

type Decision = NonNullable<ReturnType<typeof useDecisions>['data']>[number];

interface Props {
  readonly decision: Decision;
  /** Name of the bucket that paid. */
  readonly bucket: string;
}

const titles = {
  stream: 'stream',
  'milestone-grant': 'milestones',
  'small-grant': 'small',
  'reserve-top-up': 'topUp',
} as const;

/** One decision: how much moved, and the three reasons that were given before the vote. */
export function DecisionItem({ decision, bucket }: Props) {
  const words = fundCopy.decisions;
  const now = useChainTime();
  const { kind, assets, timestamp, proposal } = decision;
  const rest = (['impact', 'alternatives'] as const).filter((part) => decision.decision[part]);
  return (
    <li className="grid gap-x-8 gap-y-2 py-4 lg:gap-y-3 lg:py-5 lg:grid-cols-[16rem_1fr]">
      <div>
        <p className="font-strong">
          <Whole text={words[titles[kind]](bucket)} />
        </p>
        <div className="flex flex-wrap items-baseline gap-x-3 text-13 text-muted lg:grid lg:justify-items-start">
          <span className="text-15 text-ink">
            <Amount value={assets} unit="METIS" digits={2} />
          </span>
          <Moment at={timestamp} now={now} show="date" />
          {proposal && (
            <Link
              href={`/governance/proposal/?governor=${proposal.governor}&id=${proposal.id}`}
              className="link"
            >
              {words.proposal}
            </Link>
          )}
        </div>
      </div>
      <div className="grid max-w-prose content-start gap-3">
        <Reasons decision={decision} parts={['context']} />
        {rest.length > 0 && (
          <Fold title={words.rest}>
            <Reasons decision={decision} parts={rest} />
          </Fold>
        )}
      </div>
    </li>
  );
}

type Part = 'context' | 'impact' | 'alternatives';

function Reasons({ decision, parts }: { readonly decision: Decision; readonly parts: readonly Part[] }) {
  const words = fundCopy.decisions;
  return (
    <dl className="grid gap-3">
      {parts.map((part) => (
        <div key={part}>
          <dt className="text-13 text-muted">{words[part]}</dt>
          <dd className="text-pretty break-words">{decision.decision[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
