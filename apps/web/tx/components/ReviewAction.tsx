'use client';

import { chainOf } from '../../lib/chain/chainOf.ts';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useCopy } from '../../ui/copy/useCopy.ts';
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

/** The one thing to do in the sheet now. */
export function ReviewAction({ runner, record }: Props) {
  const words = useCopy(txCopy);
  switch (record.phase.name) {
    case 'reviewing':
      return <SignButton runner={runner} record={record} />;
    case 'simulating':
      return (
        <Button tone="primary" size="large" pending>
          {words.checking}
        </Button>
      );
    case 'awaiting':
      return (
        <div className="grid gap-2">
          <Button tone="primary" size="large" pending>
            {words.awaiting}
          </Button>
          <Button tone="text" size="small" onClick={() => runner.giveUp(record.id)}>
            {words.stopWaiting}
          </Button>
        </div>
      );
    case 'refused':
    case 'rejected':
    case 'failed':
      return (
        <Button tone="primary" size="large" onClick={() => runner.again(record.id)}>
          {words.again}
        </Button>
      );
    case 'confirmed':
      return (
        <Button tone="primary" size="large" onClick={runner.close}>
          {words.done}
        </Button>
      );
    default:
      return (
        <Button size="large" onClick={runner.close}>
          {words.close}
        </Button>
      );
  }
}

function SignButton({ runner, record }: Props) {
  const words = useCopy(txCopy);
  const wallet = useWallet();
  const chain = chainOf(useConfig());
  const { switchChain, switching, problem } = useSwitchChain();

  if (wallet.status !== 'connected') {
    return (
      <Button tone="primary" size="large" onClick={openConnect}>
        {pageCopy.connect}
      </Button>
    );
  }
  if (wallet.address !== record.account) {
    return <p className="text-15 text-pretty">{words.wrongAccount(shortAddress(record.account))}</p>;
  }
  if (!wallet.onAppChain) {
    return (
      <div className="grid gap-2">
        <Button tone="primary" size="large" pending={switching} onClick={switchChain}>
          {pageCopy.switchTo(chain.name)}
        </Button>
        {problem && <p className="text-13 text-muted">{problem}</p>}
      </div>
    );
  }
  return (
    <Button tone="primary" size="large" onClick={() => runner.sign(record.id)}>
      {words.sign}
    </Button>
  );
}
