import { readRecords, writeRecords } from '../model/storedTx.ts';
import { isWorthKeeping, type Phase, type TxRecord } from '../model/txRecord.ts';

export const storageKey = 'blitz.transactions';

export interface RunnerState {
  /** Newest last. */
  readonly records: readonly TxRecord[];
  /** The one the review sheet shows. */
  readonly openId: string | undefined;
}

export interface RecordStore {
  get(): RunnerState;
  subscribe(listener: () => void): () => void;
  find(id: string): TxRecord | undefined;
  add(record: TxRecord): void;
  update(id: string, change: Partial<Omit<TxRecord, 'id'>>): void;
  setPhase(id: string, phase: Phase): void;
  open(id: string | undefined): void;
  remove(id: string): void;
}

/** The runs of this page; those under way are also in storage, beside the ones that other pages keep there. */
export function createRecordStore(storage: Pick<Storage, 'getItem' | 'setItem'>): RecordStore {
  const listeners = new Set<() => void>();
  const mine = new Set<string>();
  let state: RunnerState = { records: [], openId: undefined };

  function set(next: RunnerState): void {
    state = next;
    for (const { id } of next.records) mine.add(id);
    keep();
    for (const listener of listeners) listener();
  }

  function keep(): void {
    try {
      const others = readRecords(storage.getItem(storageKey)).filter(({ id }) => !mine.has(id));
      storage.setItem(storageKey, writeRecords([...others, ...state.records.filter(isWorthKeeping)]));
    } catch {
      // A full or forbidden storage costs only the way back after a reload.
    }
  }

  const update: RecordStore['update'] = (id, change) =>
    set({
      ...state,
      records: state.records.map((record) => (record.id === id ? { ...record, ...change } : record)),
    });

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    find: (id) => state.records.find((record) => record.id === id),
    add: (record) => set({ ...state, records: [...state.records, record] }),
    update,
    setPhase: (id, phase) => update(id, { phase }),
    open: (openId) => set({ ...state, openId }),
    remove: (id) =>
      set({
        records: state.records.filter((record) => record.id !== id),
        openId: state.openId === id ? undefined : state.openId,
      }),
  };
}
