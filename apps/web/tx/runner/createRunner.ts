import type { BoundFlow, DefinedFlow } from '../defineFlow.tsx';
import { readRecords } from '../model/storedTx.ts';
import { isEnded, isIdle, type TxRecord } from '../model/txRecord.ts';
import { createSteps } from './createSteps.ts';
import { createRecordStore, type RunnerState, storageKey } from './recordStore.ts';
import type { RunnerDeps } from './runnerDeps.ts';

export interface Runner {
  get(): RunnerState;
  subscribe(listener: () => void): () => void;
  /** Opens the review of a flow, and tries its first call. */
  begin<Request>(flow: DefinedFlow<Request>, request: Request): Promise<void>;
  /** Has the reviewed call signed and sent, and follows it to its end. */
  sign(id: string): Promise<void>;
  /** Stops waiting for a wallet that does not answer. */
  giveUp(id: string): void;
  /** Tries the current step once more. */
  again(id: string): Promise<void>;
  open(id: string): void;
  /** Closes the sheet. What is under way goes on; what was only looked at is gone. */
  close(): void;
  /** Lets go of a run that is over. */
  forget(id: string): void;
  /** The flow of a run with its request inside; undefined when it is no longer known. */
  flowOf(id: string): Promise<BoundFlow | undefined>;
  /** Takes up what was under way when the page was left; a second call does nothing. */
  resume(): Promise<void>;
  /** Stops following; for tests. */
  stop(): void;
}

/** Runs flows: one sheet open at a time, any number under way. */
export function createRunner(deps: RunnerDeps): Runner {
  const store = createRecordStore(deps.storage);
  const abort = new AbortController();
  const steps = createSteps(deps, store, abort.signal);
  let resumed = false;

  return {
    get: store.get,
    subscribe: store.subscribe,

    async begin(flow, request) {
      const wallet = deps.wallet();
      const bound = flow.bind(request);
      if (!bound) throw new Error(`The request does not fit the flow ${flow.id}.`);
      if (!wallet) return;

      const record: TxRecord = {
        id: deps.newId(),
        flowId: flow.id,
        request: bound.request,
        title: bound.title,
        account: wallet.address,
        chainId: deps.deployment.chainId,
        step: 0,
        stepTitles: bound.steps.map((step) => step.title),
        hashes: [],
        phase: { name: 'simulating' },
      };
      steps.learn(record.id, bound);
      store.add(record);
      store.open(record.id);
      await steps.prepare(record.id);
    },

    sign: (id) => steps.sign(id),
    giveUp: (id) => steps.giveUp(id),
    again: (id) => steps.prepare(id),
    open: (id) => store.open(id),

    close() {
      const id = store.get().openId;
      const record = id ? store.find(id) : undefined;
      if (record && isIdle(record)) store.remove(record.id);
      else store.open(undefined);
    },

    forget(id) {
      const record = store.find(id);
      if (record && isEnded(record) && store.get().openId !== id) store.remove(id);
    },

    flowOf: steps.flowOf,

    async resume() {
      if (resumed) return;
      resumed = true;
      const kept = readRecords(deps.storage.getItem(storageKey)).filter(
        (record) => record.chainId === deps.deployment.chainId,
      );
      for (const record of kept) store.add(record);
      await Promise.all(kept.map((record) => steps.takeUp(record.id)));
    },

    stop: () => abort.abort(new Error('stopped')),
  };
}
