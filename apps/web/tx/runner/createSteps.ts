import type { Hash, TransactionReceipt } from 'viem';
import { txCopy } from '../copy.ts';
import type { BoundFlow } from '../defineFlow.tsx';
import { explain, isRejection } from '../explain.ts';
import type { FlowContext } from '../flow.ts';
import { isUnderWay, type Sent, type TxRecord } from '../model/txRecord.ts';
import { followTransaction } from './followTransaction.ts';
import { quoteCall } from './quoteCall.ts';
import type { RecordStore } from './recordStore.ts';
import { revertOf } from './revertOf.ts';
import type { RunnerDeps } from './runnerDeps.ts';

export interface Steps {
  learn(id: string, flow: BoundFlow): void;
  prepare(id: string): Promise<void>;
  sign(id: string): Promise<void>;
  takeUp(id: string): Promise<void>;
  flowOf(id: string): Promise<BoundFlow | undefined>;
  /** Whether closing the sheet loses nothing. */
  isIdle(record: TxRecord): boolean;
}

const words = txCopy;

/** The way of one run through its phases (see the drawing at `Phase`). */
export function createSteps(deps: RunnerDeps, store: RecordStore, signal: AbortSignal): Steps {
  const bound = new Map<string, BoundFlow>();
  const { client } = deps;

  const must = (id: string): TxRecord => {
    const record = store.find(id);
    if (!record) throw new Error(`There is no transaction ${id}.`);
    return record;
  };
  const context = (record: TxRecord): FlowContext => ({
    client,
    deployment: deps.deployment,
    account: record.account,
  });

  async function flowOf(record: TxRecord): Promise<BoundFlow | undefined> {
    const known = bound.get(record.id) ?? (await deps.findFlow(record.flowId))?.bind(record.request);
    if (known) bound.set(record.id, known);
    return known;
  }

  /* BEFORE SIGNING */

  async function prepare(id: string): Promise<void> {
    store.setPhase(id, { name: 'simulating' });
    try {
      const record = must(id);
      const step = (await flowOf(record))?.steps[record.step];
      if (!step) return finish(id);
      if (await step.isDone(context(record))) return nextStep(id);

      const quote = await quoteCall(client, record.account, await step.commit(context(record)));
      if (store.find(id)?.phase.name === 'simulating') store.setPhase(id, { name: 'reviewing', quote });
    } catch (error) {
      if (store.find(id)) store.setPhase(id, { name: 'refused', why: explain(error) });
    }
  }

  async function sign(id: string): Promise<void> {
    const { phase, account } = must(id);
    const wallet = deps.wallet();
    if (phase.name !== 'reviewing' || wallet?.address !== account || !wallet.onAppChain) return;

    store.setPhase(id, { name: 'awaiting', quote: phase.quote });
    const sent = await send(id, account, phase.quote.call);
    if (sent) await follow(id, sent);
  }

  /** The call that was reviewed is the call that is signed; only its price is asked anew. */
  async function send(
    id: string,
    account: TxRecord['account'],
    call: Sent['call'],
  ): Promise<Sent | undefined> {
    let quote: Awaited<ReturnType<typeof quoteCall>>;
    try {
      quote = await quoteCall(client, account, call);
    } catch (error) {
      store.setPhase(id, { name: 'refused', why: explain(error) });
      return undefined;
    }
    try {
      const [fromBlock, nonce] = await Promise.all([
        client.getBlockNumber({ cacheTime: 0 }),
        client.getTransactionCount({ address: account, blockTag: 'pending' }),
      ]);
      deps.announce(words.said.awaiting);
      const hash = await deps.send(account, quote);
      const known = await client.getTransaction({ hash }).catch(() => undefined);
      return { hash, call, fromBlock, nonce: known?.nonce ?? nonce };
    } catch (error) {
      if (isRejection(error)) store.setPhase(id, { name: 'rejected' });
      else store.setPhase(id, { name: 'failed', why: explain(error, words.problem.unreported) });
      sayEnd(id);
      return undefined;
    }
  }

  /* AFTER SENDING */

  async function follow(id: string, sent: Sent): Promise<void> {
    store.setPhase(id, { name: 'pending', sent });
    const record = must(id);
    deps.announce(words.said.pending(record.title));
    const { account } = record;
    const options = { account, signal, every: deps.every ?? 1_500, patience: deps.patience ?? 60_000 };
    const fate = await followTransaction(client, sent, options).catch(() => undefined);
    if (!fate) return;

    if (fate.kind === 'dropped') store.setPhase(id, { name: 'dropped', hash: sent.hash });
    else if (fate.kind === 'replaced') {
      store.setPhase(id, { name: 'replaced', by: fate.by, cancelled: fate.cancelled });
    } else if (fate.receipt.status === 'reverted') {
      const cause = await revertOf(client, account, sent.call, fate.receipt);
      const why = explain(cause ?? new Error('reverted'), words.ended.reverted.meaning);
      store.setPhase(id, { name: 'reverted', hash: fate.receipt.transactionHash, why });
    } else return included(id, fate.receipt);
    await refresh(id);
    sayEnd(id);
  }

  async function included(id: string, receipt: TransactionReceipt): Promise<void> {
    const record = must(id);
    const step = (await flowOf(record))?.steps[record.step];
    store.update(id, {
      phase: { name: 'indexing', hash: receipt.transactionHash },
      hashes: [...record.hashes, receipt.transactionHash],
    });
    try {
      await step?.verify(context(record), receipt);
    } catch (error) {
      const why = explain(error, words.problem.included);
      store.setPhase(id, { name: 'failed', why: { ...why, title: words.problem.unverified } });
      return sayEnd(id);
    }
    await refresh(id);
    await deps.waitForIndex(receipt.blockNumber);
    await refresh(id);
    await nextStep(id);
  }

  async function refresh(id: string): Promise<void> {
    const record = must(id);
    await deps.refresh((await flowOf(record))?.refreshes(record.account) ?? []);
  }

  async function nextStep(id: string): Promise<void> {
    const { step, stepTitles } = must(id);
    if (step + 1 >= stepTitles.length) return finish(id);
    store.update(id, { step: step + 1 });
    await prepare(id);
  }

  async function finish(id: string): Promise<void> {
    const record = must(id);
    const receipts = await Promise.all(
      record.hashes.map((hash: Hash) => client.getTransactionReceipt({ hash })),
    );
    const outcome = (await flowOf(record))?.onSuccess(receipts) ?? { sentence: words.ended.confirmed };
    store.setPhase(id, { name: 'confirmed', outcome });
    deps.announce(words.said.confirmed(record.title));
  }

  function sayEnd(id: string): void {
    const { phase, title } = must(id);
    const why = 'why' in phase ? phase.why.title : endWords(phase);
    deps.announce(words.said.ended(title, why));
  }

  /* AFTER A RELOAD */

  async function takeUp(id: string): Promise<void> {
    const { phase } = must(id);
    if (phase.name === 'pending') return follow(id, phase.sent);
    if (phase.name === 'indexing') {
      await refresh(id);
      return nextStep(id);
    }
    return prepare(id);
  }

  return {
    learn: (id, flow) => bound.set(id, flow),
    prepare,
    sign,
    takeUp,
    flowOf: async (id) => flowOf(must(id)),
    isIdle: (record) => !isUnderWay(record) && record.phase.name !== 'awaiting' && !isHalfDone(record),
  };
}

/** Something is signed, and a further step waits for the person. */
const isHalfDone = (record: TxRecord) =>
  record.hashes.length > 0 && ['simulating', 'reviewing', 'refused'].includes(record.phase.name);

function endWords(phase: TxRecord['phase']): string {
  if (phase.name === 'replaced')
    return phase.cancelled ? words.ended.cancelled.title : words.ended.replaced.title;
  return phase.name === 'dropped' ? words.ended.dropped.title : words.ended.rejected.title;
}
