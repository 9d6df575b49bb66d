'use client';

import { Button } from '../../../ui/controls/Button.tsx';
import { CatchingUp } from '../../../ui/feedback/CatchingUp.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { StaleBanner } from '../../../ui/feedback/StaleBanner.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { designCopy } from '../copy.ts';

const words = designCopy.feedback;

export function Feedback() {
  return (
    <Section title={words.title}>
      <div className="mb-6">
        <StaleBanner behind={380} />
      </div>
      <CatchingUp behind={100} catchingUp />
      <div className="grid gap-10 lg:grid-cols-2">
        <EmptyState title={words.empty} action={<Button>{words.emptyAction}</Button>}>
          {words.emptyText}
        </EmptyState>
        <ErrorState {...words.failed} onRetry={() => undefined} />
        <div className="grid content-start gap-4">
          <Notice word={words.note}>{words.noteText}</Notice>
          <Notice tone="wait" word={words.wait}>
            {words.waitText}
          </Notice>
          <Notice tone="loss" word={words.loss}>
            {words.lossText}
          </Notice>
          <Notice tone="earn" word={words.covered}>
            {words.coveredText}
          </Notice>
        </div>
      </div>
    </Section>
  );
}
