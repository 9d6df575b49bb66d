'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { uiCopy } from '../copy/uiCopy.ts';

interface Props {
  /** What happened. */
  readonly title: string;
  /** What it means for the money. */
  readonly meaning: ReactNode;
  /** What to do. */
  readonly remedy?: ReactNode;
  /** What it returns tells when the attempt is over: the button shows until then that it is under way. */
  readonly onRetry?: () => unknown;
  /** Where else to go. */
  readonly action?: ReactNode;
  /** It stands for the whole page: its title is the heading of the page. */
  readonly page?: boolean;
}

/** Three things, in this order: what happened, what it means for the money, what to do. */
export function ErrorState({ title, meaning, remedy, onRetry, action, page }: Props) {
  const Title = page ? 'h1' : 'p';
  const words = uiCopy;
  const [asking, setAsking] = useState(false);
  const retry = async () => {
    setAsking(true);
    await onRetry?.();
    setAsking(false);
  };
  return (
    <div role="alert" className="grid max-w-prose gap-2 border-l-2 border-loss py-2 pl-5">
      <Title className="text-17 font-strong">{title}</Title>
      <p className="text-pretty text-muted">{meaning}</p>
      {remedy && <p className="text-pretty text-muted">{remedy}</p>}
      {onRetry && (
        <div className="mt-2">
          <Button pending={asking} onClick={() => void retry()}>
            {words.tryAgain}
          </Button>
        </div>
      )}
      {action && <p className="mt-2">{action}</p>}
    </div>
  );
}
