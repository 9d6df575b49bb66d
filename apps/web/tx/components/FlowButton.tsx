'use client';

import type { MouseEvent } from 'react';
import { chainOf } from '../../lib/chain/chainOf.ts';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { openConnect } from '../../wallet/connectIntent.ts';
import { useSwitchChain } from '../../wallet/useSwitchChain.ts';
import { useViewedAccount } from '../../wallet/useViewedAccount.ts';
import { useWallet } from '../../wallet/useWallet.ts';
import type { DefinedFlow } from '../defineFlow.tsx';
import { pageCopy } from '../pageCopy.ts';
import { begin } from '../txIntent.ts';

interface Props<Request> {
  readonly flow: DefinedFlow<Request>;
  /** undefined: the form does not make a request yet; `onIncomplete` is called instead. */
  readonly request: Request | undefined;
  /** Shows what is missing in the form. */
  readonly onIncomplete?: () => void;
  /** @default 'Review' */
  readonly label?: string;
  readonly size?: 'large' | 'medium' | 'small';
  readonly tone?: 'primary' | 'secondary' | 'text' | 'danger';
  readonly disabled?: boolean;
}

/** The action of a form: connects, goes to the right network, or opens the review, whichever is next. */
export function FlowButton<Request>(props: Props<Request>) {
  const { flow, request, onIncomplete, label, size = 'large', tone = 'primary', disabled } = props;
  const words = pageCopy;
  const wallet = useWallet();
  const { watching } = useViewedAccount();
  const { switchChain, switching, problem } = useSwitchChain();
  const chain = chainOf(useConfig());
  const review = label ?? words.review;

  const next = watching
    ? { label: review, disabled: true, note: words.watching }
    : wallet.status !== 'connected'
      ? { label: words.connect, pending: wallet.status === 'connecting', act: openConnect }
      : !wallet.onAppChain
        ? { label: words.switchTo(chain.name), pending: switching, act: switchChain, note: problem }
        : {
            label: review,
            disabled: disabled ?? false,
            act: (event: MouseEvent<HTMLElement>) => {
              if (request !== undefined) return begin(flow, request);
              onIncomplete?.();
              goToProblem(event.currentTarget);
            },
          };
  // One button whatever it does next: it keeps the focus when its turn changes.
  return (
    <div className={next.note ? 'grid gap-2' : 'contents'}>
      <Button
        size={size}
        tone={tone}
        pending={next.pending ?? false}
        disabled={next.disabled ?? false}
        onClick={next.act}
      >
        {next.label}
      </Button>
      {next.note && <p className="text-13 text-pretty text-muted">{next.note}</p>}
    </div>
  );
}

/** Takes the focus to what is wrong: the nearest field around `from` that says so, once it does. */
function goToProblem(from: HTMLElement): void {
  setTimeout(() => {
    for (let around = from.parentElement; around; around = around.parentElement) {
      const field = around.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (field) return field.focus();
    }
  });
}
