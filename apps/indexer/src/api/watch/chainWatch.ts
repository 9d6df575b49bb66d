import { publicClients } from 'ponder:api';
import { deployment } from '../read/deployment.ts';
import { within } from '../serve/within.ts';

interface Mark {
  number: number;
  hash: string;
}
type Relation = 'same' | 'other' | 'short' | 'unknown';

/** Blocks that Ponder takes back by itself; what is deeper is another chain. */
const DEPTH = 30;
const PATIENCE_MS = 1_500;
/** Looks in a row that must agree before the process ends: a node may blunder once. */
const CERTAIN = 3;
/** Where nobody starts a chain anew, a question every so many looks will do. */
const SELDOM = 10;
/** EX_TEMPFAIL: to be started again, and then it finds out what to go on with. */
const TRY_AGAIN = 75;

const SENTENCES = {
  other: 'The chain is another one than was indexed: it is to be indexed anew.',
  short: 'The chain has not got the blocks that were indexed: it began anew, or the node is behind.',
} as const;

let mark: Mark | undefined;
let trouble: keyof typeof SENTENCES | undefined;
let inARow = 0;
let looks = 0;
let lastHead = 0;

/** Why nothing that was indexed may be told any more, in a sentence; undefined while nothing is known against it. */
export function chainTrouble(): string | undefined {
  return trouble && SENTENCES[trouble];
}

/**
 * Holds the chain below against what was indexed: a block that is too old to be taken back must be there with the same
 * hash. A chain that was started anew has another, however long it is by now. Answers stop at once; when it stays so,
 * the process ends, as what it holds is of no use.
 */
export async function watchChain(head: number, indexed: Mark): Promise<void> {
  looks += 1;
  const isLocal = deployment().profile === 'local';
  const isDue = isLocal || trouble !== undefined || head < lastHead || looks % SELDOM === 1;
  lastHead = head;
  if (!isDue) return;

  mark ??= { number: deployment().blockNumber, hash: process.env.BLITZ_ANCHOR ?? '' };
  const relation = await relationOf(mark, head);
  if (relation === 'unknown') return;
  if (relation === 'same') {
    trouble = undefined;
    inARow = 0;
    if (indexed.number - mark.number > 2 * DEPTH) await moveMark(indexed);
    return;
  }
  inARow += 1;
  // A node that lags has not got it either, where there is more than one.
  if (relation === 'other' || isLocal || inARow >= CERTAIN) trouble = relation;
  if (inARow >= CERTAIN && (relation === 'other' || isLocal)) {
    console.error(SENTENCES[relation]);
    process.exit(TRY_AGAIN);
  }
}

async function relationOf({ number, hash }: Mark, head: number): Promise<Relation> {
  if (head < number) return 'short';
  const found = await hashAt(number);
  if (found === undefined) return 'unknown';
  return found === hash ? 'same' : 'other';
}

/** Nearer to the head, so that a chain that is the same up to some block is told from this one too. */
async function moveMark(indexed: Mark): Promise<void> {
  const number = indexed.number - DEPTH;
  const hash = await hashAt(number);
  if (hash !== undefined && (await hashAt(indexed.number)) === indexed.hash) mark = { number, hash };
}

async function hashAt(number: number): Promise<string | undefined> {
  const asked = publicClients.metis.getBlock({ blockNumber: BigInt(number) });
  return within(PATIENCE_MS, asked).then(
    ({ hash }) => hash,
    () => undefined,
  );
}
