'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { toast } from 'sonner';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { Toaster } from '../../ui/feedback/Toaster.tsx';
import { isConnectWanted, onConnectIntent } from '../../wallet/connectIntent.ts';
import { txCopy } from '../copy.ts';
import { isEnded, isUnderWay, type TxRecord } from '../model/txRecord.ts';
import type { Runner } from '../runner/createRunner.ts';
import { type FlowRegistry, pageRunner } from '../runner/pageRunner.ts';
import { onIntent, takeIntents } from '../txIntent.ts';
import { endTitle } from './endTitle.ts';
import { PendingPill } from './PendingPill.tsx';
import { ReviewSheet } from './ReviewSheet.tsx';

/** The one place that runs transactions on this page: the review sheet, what is under way, how it ended. */
export function TxHost({ registry }: { readonly registry: FlowRegistry }) {
  const runner = pageRunner(useConfig(), registry);
  const { records, openId } = useSyncExternalStore(runner.subscribe, runner.get, runner.get);
  // Two dialogs at once bar each other: the list of wallets comes first.
  const connecting = useSyncExternalStore(onConnectIntent, isConnectWanted, () => false);

  useEffect(() => {
    void runner.resume();
    const take = () => {
      for (const { flow, request } of takeIntents()) void runner.begin(flow, request);
    };
    take();
    return onIntent(take);
  }, [runner]);

  useEndToasts(runner, records, openId);
  useCloseOnLeaving(runner);

  const open = records.find((record) => record.id === openId);
  const underWay = records.filter(
    (record) => record.id !== openId && (isUnderWay(record) || !isEnded(record)),
  );
  return (
    <>
      {open && !connecting && <ReviewSheet key={open.id} runner={runner} record={open} />}
      <PendingPill records={underWay} onOpen={runner.open} />
      <Toaster />
    </>
  );
}

/** Who goes to another page has done with the sheet: what is under way there goes on and can be opened again. */
function useCloseOnLeaving(runner: Runner): void {
  const path = usePathname();
  const last = useRef(path);
  useEffect(() => {
    if (last.current !== path) runner.close();
    last.current = path;
  }, [runner, path]);
}

/** What ended while nobody looked is told in passing, and can be opened. */
function useEndToasts(runner: Runner, records: readonly TxRecord[], openId: string | undefined): void {
  useEffect(() => {
    for (const record of records) {
      if (record.id === openId || !isEnded(record)) continue;
      toast(record.title, {
        id: record.id,
        description: endTitle(record.phase),
        duration: 12_000,
        action: { label: txCopy.openAgain, onClick: () => runner.open(record.id) },
        onDismiss: () => runner.forget(record.id),
        onAutoClose: () => runner.forget(record.id),
      });
    }
  }, [runner, records, openId]);
}
