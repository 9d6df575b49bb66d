import type { Hash, TransactionReceipt } from 'viem';
import { txCopy } from '../copy.ts';
import type { BoundFlow } from '../defineFlow.tsx';
import { explain, isRejection } from '../explain.ts';
import { explainEnd } from '../explainEnd.ts';
import type { FlowContext } from '../flow.ts';
import type { Asked, Phase, Sent, TxRecord } from '../model/txRecord.ts';
import { askedNow, askWallet } from './askWallet.ts';
import { findByNonce } from './findByNonce.ts';
import { followTransaction } from './followTransaction.ts';
import { pause } from './pause.ts';
import { quoteCall } from './quoteCall.ts';
import type { RecordStore } from './recordStore.ts';
import { revertOf } from './revertOf.ts';
import type { RunnerDeps } from './runnerDeps.ts';

export interface Steps {
  learn(id: string, flow: BoundFlow): void;
  prepare(id: string): Promise<void>;
  sign(id: string): Promise<void>;
  /** Stops waiting for the wallet's answer; one that comes later still counts. */
  giveUp(id: string): void;
  takeUp(id: string): Promise<void>;
  flowOf(id: string): Promise<BoundFlow | undefined>;
}

const words = txCopy;

/** The way of one run through its phases (see the drawing at `Phase`). */
export function createSteps(deps: RunnerDeps, store: RecordStore, signal: AbortSignal): Steps {
  const bound = new Map<string, BoundFlow>();
  /** Which asking of the wallet a run is in: an answer to an older one must not end a newer one. */
  const turns = new Map<string, object>();
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
    turns.delete(id);
    try {
      const record = must(id);
      const step = (await flowOf(record))?.steps[record.step];
      if (!step) return finish(id);
      if (await step.isDone(context(record))) return nextStep(id);

      const quote = await quoteCall(client, record.account, await step.commit(context(record)));
      if (store.find(id)?.phase.name !== 'simulating') return;
      store.setPhase(id, { name: 'reviewing', quote });
      deps.announce(words.said.ready);
    } catch (error) {
      if (store.find(id)) refuse(id, error);
    }
  }

  async function sign(id: string): Promise<void> {
    const { phase, account } = must(id);
    const wallet = deps.wallet();
    if (phase.name !== 'reviewing' || wallet?.address !== account || !wallet.onAppChain) return;

    // Only the price is asked anew: the call that was reviewed is the call that is signed.
    const { call } = phase.quote;
    store.setPhase(id, { name: 'awaiting', quote: phase.quote, asked: undefined });
    try {
      const quote = await quoteCall(client, account, call);
      const asked = await askedNow(client, account, call);
      store.setPhase(id, { name: 'awaiting', quote, asked });
    } catch (error) {
      return refuse(id, error);
    }
    await ask(id);
  }

  function refuse(id: string, error: unknown): void {
    store.setPhase(id, { name: 'refused', why: explain(error) });
    sayEnd(id);
  }

  /* THE WALLET'S TURN */

  async function ask(id: string): Promise<void> {
    const record = must(id);
    if (record.phase.name !== 'awaiting' || !record.phase.asked) return;
    const { quote, asked } = record.phase;
    const turn = {};
    turns.set(id, turn);

    deps.announce(words.said.awaiting);
    const { said, onChain } = askWallet(deps, record.account, { quote, asked }, signal);
    const first = await Promise.race([said, onChain]);
    if (first.sent) return arrive(record, turn, first.sent);

    if (turns.get(id) === turn && store.find(id)?.phase.name === 'awaiting') {
      store.setPhase(id, unsent(first.error));
      sayEnd(id);
    }
    // A wallet that said no, or failed, may have sent it all the same.
    const { sent } = await onChain;
    if (sent) await arrive(record, turn, sent);
  }

  /** What the wallet was asked for has been sent after all: in its own run, or beside it when that has gone on. */
  async function arrive(record: TxRecord, turn: object, sent: Sent): Promise<void> {
    if (store.find(record.id) && turns.get(record.id) === turn) return follow(record.id, sent);
    const id = deps.newId();
    const flow = await flowOf(record);
    if (flow) bound.set(id, flow);
    store.add({ ...record, id, phase: { name: 'pending', sent } });
    await follow(id, sent);
  }

  function giveUp(id: string): void {
    if (must(id).phase.name !== 'awaiting') return;
    store.setPhase(id, { name: 'failed', why: words.ended.unanswered });
    sayEnd(id);
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

    if (fate.kind === 'dropped') {
      store.setPhase(id, { name: 'dropped', hash: sent.hash, reason: fate.reason });
    } else if (fate.kind === 'altered') {
      store.setPhase(id, { name: 'altered', by: fate.by });
    } else if (fate.kind === 'replaced') {
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
    deps.announce(words.said.ended(title, explainEnd(phase)?.title ?? ''));
  }

  /* AFTER A RELOAD */

  async function takeUp(id: string): Promise<void> {
    const { phase } = must(id);
    if (phase.name === 'pending') return follow(id, phase.sent);
    if (phase.name === 'unreported') return lookFor(id, phase.asked);
    if (phase.name !== 'indexing') return prepare(id);
    await refresh(id);
    return nextStep(id);
  }

  async function lookFor(id: string, asked: Asked): Promise<void> {
    const { account } = must(id);
    const late = new AbortController();
    void pause(deps.patience ?? 60_000).then(() => late.abort());
    const looking = AbortSignal.any([signal, late.signal]);
    const hash = await findByNonce(client, asked, { account, every: deps.every ?? 1_500, signal: looking });
    if (hash) return follow(id, { ...asked, hash, seen: true });
    if (signal.aborted || !store.find(id)) return;
    store.setPhase(id, { name: 'failed', why: words.ended.unreported });
    sayEnd(id);
  }

  return {
    learn: (id, flow) => bound.set(id, flow),
    prepare,
    sign,
    giveUp,
    takeUp,
    flowOf: async (id) => flowOf(must(id)),
  };
}

const unsent = (error: unknown): Phase =>
  isRejection(error)
    ? { name: 'rejected' }
    : { name: 'failed', why: explain(error, words.problem.unreported) };
