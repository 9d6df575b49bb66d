'use client';

import type { FundMilestone, MilestoneGrant } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { useChainTime } from '../../../../lib/chain/useChainTime.ts';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { TextArea } from '../../../../ui/controls/TextArea.tsx';
import { useViewedAccount } from '../../../../wallet/useViewedAccount.ts';
import {
  acceptMilestoneFlow,
  claimMilestoneFlow,
  rejectMilestoneFlow,
  returnMilestoneFlow,
  submitEvidenceFlow,
} from '../../flows/grantFlows.tsx';
import { grantsCopy } from '../../grantsCopy.ts';

interface Props {
  readonly grant: MilestoneGrant;
  readonly milestone: FundMilestone;
  readonly what: string;
  /** The text of the evidence is known: who has not read it cannot judge it here. */
  readonly known: boolean;
}

/** What the one who looks can do with a milestone now. Nothing for most people at most times. */
export function MilestoneActions({ grant, milestone, what, known }: Props) {
  const words = grantsCopy.act;
  const now = useChainTime();
  const { address } = useViewedAccount();
  const [text, setText] = useState('');
  const { status, assets, index, deadline, objectionId } = milestone;
  const request = { what, assets, grantId: grant.id, index };
  const isRecipient = address === grant.recipient;
  const mayShow = isRecipient && now !== undefined && now <= deadline;

  if ((status === 'pending' || status === 'submitted') && mayShow) {
    return (
      <Panel>
        <TextArea
          label={words.evidence}
          hint={words.evidenceHint}
          value={text}
          onChange={setText}
          maxLength={2_000}
          rows={3}
        />
        <FlowButton
          flow={submitEvidenceFlow}
          request={text.trim() === '' ? undefined : { ...request, evidence: text.trim() }}
          label={words.submit}
          tone="secondary"
          size="medium"
        />
      </Panel>
    );
  }
  if (status === 'submitted' && address === grant.reviewer && known) {
    const { evidenceHash } = milestone;
    return (
      <Panel>
        <TextArea label={words.rejectReason} value={text} onChange={setText} maxLength={1_000} rows={2} />
        <div className="flex flex-wrap gap-3">
          <FlowButton
            flow={acceptMilestoneFlow}
            request={{ ...request, to: grant.recipient, evidenceHash }}
            label={words.accept}
            tone="secondary"
            size="medium"
          />
          <FlowButton
            flow={rejectMilestoneFlow}
            request={text.trim() === '' ? undefined : { ...request, evidenceHash, reason: text.trim() }}
            label={words.reject}
            tone="danger"
            size="medium"
            disabled={text.trim() === ''}
          />
        </div>
      </Panel>
    );
  }
  if (status === 'payable' && isRecipient) {
    return (
      <Panel>
        <FlowButton
          flow={claimMilestoneFlow}
          request={{ ...request, to: address }}
          label={words.claim}
          size="medium"
        />
      </Panel>
    );
  }
  // What a reviewer rejected went back at once; what objections rejected waits for somebody to return it.
  if (address && (status === 'expired' || (status === 'rejected' && objectionId > 0n))) {
    return (
      <Panel>
        <FlowButton
          flow={returnMilestoneFlow}
          request={request}
          label={words.give}
          tone="text"
          size="small"
        />
      </Panel>
    );
  }
  return null;
}

const Panel = ({ children }: { readonly children: React.ReactNode }) => (
  <div className="grid max-w-prose justify-items-start gap-3 [&>div]:w-full">{children}</div>
);
