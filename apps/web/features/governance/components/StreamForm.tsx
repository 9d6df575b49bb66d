'use client';

import type { Fund, GovernorRules } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { FlowButton } from '../../../tx/components/FlowButton.tsx';
import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { governanceCopy } from '../copy.ts';
import { proposeFlow } from '../flows/proposeFlow.tsx';
import { useDraft } from '../hooks/useDraft.ts';
import { useStreamProposal } from '../hooks/useStreamProposal.ts';
import { useTrial } from '../hooks/useTrial.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { ProposerPower } from './ProposerPower.tsx';
import { StreamTerms } from './StreamTerms.tsx';
import { TrialResult } from './TrialResult.tsx';

interface Props {
  readonly fund: Fund;
  readonly rules: GovernorRules;
  /** Chain time in unix seconds. */
  readonly now: number;
}

/** A stream from the fund: its terms, why, a trial on the chain, and the proposal. */
export function StreamForm({ fund, rules, now }: Props) {
  const words = useCopy(governanceCopy).create;
  const { draft, set } = useDraft();
  const [tried, setTried] = useState(false);
  const form = useStreamProposal({ draft, fund, rules, now, tried });
  const { data: trial } = useTrial(form.call, 'operations');

  return (
    <div className="grid gap-10 lg:grid-cols-[1fr_24rem] lg:items-start lg:gap-12">
      <div className="grid gap-8">
        <StreamTerms draft={draft} set={set} fund={fund} form={form} />
        <DecisionFields draft={draft} set={set} problems={form.problems} />
      </div>
      <Card className="grid gap-5 lg:sticky lg:top-20">
        <ProposerPower rules={rules} />
        <TrialResult trial={form.call ? trial : undefined} running={form.call !== undefined} form={form} />
        <FlowButton
          flow={proposeFlow}
          request={trial?.ok ? form.request : undefined}
          onIncomplete={() => setTried(true)}
          label={words.review}
        />
        <p className="text-13 text-muted">{words.draft}</p>
      </Card>
    </div>
  );
}
