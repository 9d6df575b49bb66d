'use client';

import { chainOf } from '../../lib/chain/chainOf.ts';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useCopy } from '../../ui/copy/useCopy.ts';
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
  const words = useCopy(pageCopy);
  const wallet = useWallet();
  const { watching } = useViewedAccount();
  const { switchChain, switching, problem } = useSwitchChain();
  const chain = chainOf(useConfig());
  const look = { size, tone } as const;

  if (watching) {
    return (
      <div className="grid gap-2">
        <Button {...look} disabled>
          {label ?? words.review}
        </Button>
        <p className="text-13 text-muted">{words.watching}</p>
      </div>
    );
  }
  if (wallet.status !== 'connected') {
    return (
      <Button {...look} pending={wallet.status === 'connecting'} onClick={openConnect}>
        {words.connect}
      </Button>
    );
  }
  if (!wallet.onAppChain) {
    return (
      <div className="grid gap-2">
        <Button {...look} pending={switching} onClick={switchChain}>
          {words.switchTo(chain.name)}
        </Button>
        {problem && <p className="text-13 text-pretty text-muted">{problem}</p>}
      </div>
    );
  }
  return (
    <Button
      {...look}
      disabled={disabled ?? false}
      onClick={() => (request === undefined ? onIncomplete?.() : begin(flow, request))}
    >
      {label ?? words.review}
    </Button>
  );
}
