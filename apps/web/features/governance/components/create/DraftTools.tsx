'use client';

import { useState } from 'react';
import { Button } from '../../../../ui/controls/Button.tsx';
import { createCopy } from '../../createCopy.ts';
import { type ProposalDraft, writeDraft } from '../../forms/proposalDraft.ts';

interface Props {
  readonly draft: ProposalDraft;
  readonly onClear: () => void;
}

/** What one can do with a draft beside proposing it: hand it on, or begin anew. */
export function DraftTools({ draft, onClear }: Props) {
  const words = createCopy;
  const [said, setSaid] = useState('');
  const share = async () => {
    const link = `${location.origin}${location.pathname}#draft=${writeDraft(draft)}`;
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.shared);
    } catch {
      setSaid(words.notShared);
    }
  };
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap gap-x-5">
        <Button tone="text" size="small" onClick={() => void share()}>
          {words.share}
        </Button>
        <Button tone="text" size="small" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      <p aria-live="polite" className="text-13 text-muted">
        {said || words.draft}
      </p>
    </div>
  );
}
