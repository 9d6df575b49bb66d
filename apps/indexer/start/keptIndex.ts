import type { Hex } from 'viem';

/** Asks a database one question. */
export type Ask = (question: string) => Promise<{ rows: unknown[] }>;

/** What a database holds of an index that was killed or ended. */
export interface KeptIndex {
  /** It had caught up with the chain. */
  isComplete: boolean;
  /** Unix seconds of the block that Ponder took for final. */
  finalizedAt: bigint;
  /** The block from which Ponder would go on: it undoes all later ones. Absent before the first. */
  head: { number: bigint; hash: Hex } | undefined;
}

/** Digits of the seconds with which Ponder's checkpoints begin. */
const SECONDS = 10;
/** `_reorg__head` keeps each row of `head` as it was before a block that is not final yet; 0 = there was none. */
const NONE_BEFORE = 0;

/**
 * Reads what is kept under a schema of Ponder's.
 * @returns undefined when it is not enough to go on with
 * @throws the database's error, also when there is no such schema
 */
export async function keptIndex(ask: Ask, schema: string): Promise<KeptIndex | undefined> {
  const [kept] = await rowsOf<{ ready: string | null; finalized: string | null }>(
    ask,
    `select (select value ->> 'is_ready' from "${schema}"._ponder_meta) as ready,
            (select finalized_checkpoint from "${schema}"._ponder_checkpoint) as finalized`,
  );
  if (!kept?.finalized) return undefined;

  const [head] = await rowsOf<{ number: string; hash: Hex; operation: number }>(
    ask,
    `(select number, hash, operation, 0 as place from "${schema}"._reorg__head order by operation_id limit 1)
     union all (select number, hash, 1, 1 from "${schema}".head limit 1)
     order by place limit 1`,
  );
  const isThere = head && Number(head.operation) !== NONE_BEFORE;
  return {
    isComplete: kept.ready === '1',
    finalizedAt: BigInt(kept.finalized.slice(0, SECONDS)),
    head: isThere ? { number: BigInt(head.number), hash: head.hash } : undefined,
  };
}

async function rowsOf<Row>(ask: Ask, question: string): Promise<Row[]> {
  return (await ask(question)).rows as Row[];
}
