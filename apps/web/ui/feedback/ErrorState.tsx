'use client';

import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { uiCopy } from '../copy/uiCopy.ts';

interface Props {
  /** What happened. */
  readonly title: string;
  /** What it means for the money. */
  readonly meaning: ReactNode;
  /** What to do. */
  readonly remedy?: ReactNode;
  readonly onRetry?: () => void;
  /** Where else to go. */
  readonly action?: ReactNode;
  /** It stands for the whole page: its title is the heading of the page. */
  readonly page?: boolean;
}

/** Three things, in this order: what happened, what it means for the money, what to do. */
export function ErrorState({ title, meaning, remedy, onRetry, action, page }: Props) {
  const Title = page ? 'h1' : 'p';
  const words = uiCopy;
  return (
    <div role="alert" className="grid max-w-prose gap-2 border-l-2 border-loss py-2 pl-5">
      <Title className="text-17 font-strong">{title}</Title>
      <p className="text-pretty text-muted">{meaning}</p>
      {remedy && <p className="text-pretty text-muted">{remedy}</p>}
      {onRetry && (
        <div className="mt-2">
          <Button onClick={onRetry}>{words.tryAgain}</Button>
        </div>
      )}
      {action && <p className="mt-2">{action}</p>}
    </div>
  );
}
