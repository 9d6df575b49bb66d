'use client';

import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { StaleBanner } from '../../../ui/feedback/StaleBanner.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';

export function Feedback() {
  return (
    <Section title="What happens">
      <StaleBanner behind={380} />
      <StaleBanner behind={100} catchingUp />
      <div className="grid gap-10 lg:grid-cols-2">
        <EmptyState title="Your tickets will stand here" action={<Button>Ask to withdraw</Button>}>
          Each withdrawal from the queue is a ticket: its amount, its place, and the day it can be claimed.
        </EmptyState>
        <ErrorState
          title="The list of sequencers could not be read"
          meaning="Your delegations are not affected: they stand on the chain."
          remedy="The node may be busy. Try again in a few seconds."
          onRetry={() => undefined}
        />
        <div className="grid content-start gap-4">
          <Notice word="Note.">
            Rewards of epochs that nobody settled yet are settled with your transaction.
          </Notice>
          <Notice tone="wait" word="Waiting.">
            Commission rises from 5 % to 8 % on 14 Dec.
          </Notice>
          <Notice tone="loss" word="Loss.">
            A slash of 2 % on 3 Nov lowered what this ticket pays.
          </Notice>
          <Notice tone="earn" word="Covered.">
            The sequencer’s bond of 24,000 METIS takes any slash first.
          </Notice>
        </div>
      </div>
    </Section>
  );
}
