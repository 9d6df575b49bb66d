'use client';

import type { Delegation } from '@metis-blitz/sdk/reads';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Moment } from '../../../ui/time/Moment.tsx';
import { sequencersCopy } from '../copy.ts';
import type { MoveRefusal } from '../model.ts';

interface Props {
  readonly why: MoveRefusal;
  readonly position: Delegation;
  readonly now: number | undefined;
  readonly onUndelegate: () => void;
}

/** Why a delegation cannot move now, and the way that is always open. */
export function MoveRefused({ why, position, now, onUndelegate }: Props) {
  const words = sequencersCopy.form.moveRefused;
  return (
    <div className="grid gap-5">
      <Notice tone="wait" word={words.word}>
        {words[why]}
        {why === 'locked' && (
          <>
            {' '}
            <Moment at={position.lockedUntil} now={now} />
          </>
        )}
      </Notice>
      <Button size="large" onClick={onUndelegate}>
        {words.instead}
      </Button>
    </div>
  );
}
