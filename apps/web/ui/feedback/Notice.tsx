import type { ReactNode } from 'react';
import { marks } from '../copy/marks.ts';

type Tone = 'info' | 'wait' | 'loss' | 'earn';

const looks: Readonly<Record<Tone, { readonly edge: string; readonly word: string }>> = {
  info: { edge: 'border-info', word: 'text-info-text' },
  wait: { edge: 'border-wait', word: 'text-wait-text' },
  loss: { edge: 'border-loss', word: 'text-loss-text' },
  earn: { edge: 'border-earn', word: 'text-earn-text' },
};

interface Props {
  readonly tone?: Tone;
  /** One word or two that say what kind of notice it is. */
  readonly word: string;
  readonly children: ReactNode;
}

/** Something to know before going on. Its kind is said in a word, not by colour alone. */
export function Notice({ tone = 'info', word, children }: Props) {
  const { edge, word: colour } = looks[tone];
  return (
    <p className={`border-l-2 py-0.5 pl-4 text-15 text-pretty ${edge}`}>
      <strong className={colour}>{word}</strong>
      {marks.gap}
      <span className="text-muted">{children}</span>
    </p>
  );
}
