'use client';

import type { ReactNode } from 'react';
import { chainOf } from '../../lib/chain/chainOf.ts';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { shortAddress } from '../../ui/identity/shortAddress.ts';
import { openConnect } from '../../wallet/connectIntent.ts';
import { useSwitchChain } from '../../wallet/useSwitchChain.ts';
import { useWallet } from '../../wallet/useWallet.ts';
import { txCopy } from '../copy.ts';
import type { TxRecord } from '../model/txRecord.ts';
import { pageCopy } from '../pageCopy.ts';
import type { Runner } from '../runner/createRunner.ts';

interface Props {
  readonly runner: Runner;
  readonly record: TxRecord;
}

interface Action {
  readonly label: string;
  /** absent: something runs, and there is nothing to do */
  readonly act?: () => void;
  /** Leads on; a plain one only closes. @default true */
  readonly leads?: boolean;
  readonly beside?: ReactNode;
}

/**
 * The one thing to do in the sheet now. It stays the same button while what it does changes: who pressed it by the
 * keyboard keeps the place.
 */
export function ReviewAction({ runner, record }: Props) {
  const words = txCopy;
  const signing = useSigning(runner, record);
  if (signing === 'wrong account') {
    return <p className="text-15 text-pretty">{words.wrongAccount(shortAddress(record.account))}</p>;
  }
  const { label, act, leads = true, beside } = signing ?? afterSigning(runner, record);
  return (
    <div className="grid gap-2">
      <Button
        tone={leads ? 'primary' : 'secondary'}
        size="large"
        pending={act === undefined}
        onClick={() => act?.()}
      >
        {label}
      </Button>
      {beside}
    </div>
  );
}

/** Everything but the moment in which one signs. */
function afterSigning(runner: Runner, { id, phase }: TxRecord): Action {
  const words = txCopy;
  switch (phase.name) {
    case 'simulating':
      return { label: words.checking };
    case 'awaiting':
      return {
        label: words.awaiting,
        beside: (
          <Button tone="text" size="small" onClick={() => runner.giveUp(id)}>
            {words.stopWaiting}
          </Button>
        ),
      };
    case 'refused':
    case 'rejected':
    case 'failed':
      return { label: words.again, act: () => void runner.again(id) };
    case 'confirmed':
      return { label: words.done, act: runner.close };
    default:
      return { label: words.close, act: runner.close, leads: false };
  }
}

/** What stands between the review and the signature; undefined at any other time. */
function useSigning(runner: Runner, { id, phase, account }: TxRecord): Action | 'wrong account' | undefined {
  const words = txCopy;
  const wallet = useWallet();
  const chain = chainOf(useConfig());
  const { switchChain, switching, problem } = useSwitchChain();
  if (phase.name !== 'reviewing') return undefined;
  if (wallet.status !== 'connected') return { label: pageCopy.connect, act: openConnect };
  if (wallet.address !== account) return 'wrong account';
  if (wallet.onAppChain) return { label: words.sign, act: () => void runner.sign(id) };
  return {
    label: pageCopy.switchTo(chain.name),
    ...(switching ? {} : { act: switchChain }),
    beside: problem && <p className="text-13 text-muted">{problem}</p>,
  };
}
