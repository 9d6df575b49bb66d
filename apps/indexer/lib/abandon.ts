/** EX_TEMPFAIL: to be started again, and then it begins anew. */
const TRY_AGAIN = 75;
const KEY = Symbol.for('metis-blitz.indexer.mark-unsound');

const shared = globalThis as { [KEY]?: () => Promise<unknown> };

/** Who looks after the database says how to mark it there. Ponder loads what indexes apart from what starts it. */
export function setUnsoundMark(mark: () => Promise<unknown>): void {
  shared[KEY] = mark;
}

/** Ends the process, when what was indexed cannot be true: it is marked, and the next start deletes it. */
export async function abandon(sentence: string): Promise<never> {
  console.error(sentence);
  await shared[KEY]?.().catch((error: Error) =>
    console.error(`It could not be marked, delete it: ${error.message}.`),
  );
  process.exit(TRY_AGAIN);
}
