import { abandon } from '../../lib/abandon.ts';

interface Block {
  number: bigint;
  hash: `0x${string}`;
  parentHash: `0x${string}`;
}

/**
 * Requires a block to follow on the one that the tables stand at, as every block is indexed; and the first to be the one
 * that the deployment began in. Ponder takes the past as it is told: a node that was of another chain for a moment would
 * leave a hole in it, and none of its figures would ever be right.
 */
export async function requireNext(
  known: { number: bigint; hash: `0x${string}` } | null,
  { number, hash, parentHash }: Block,
): Promise<void> {
  const anchor = process.env.BLITZ_ANCHOR;
  const follows = known
    ? known.number + 1n === number && known.hash === parentHash
    : anchor === undefined || anchor === hash;
  if (follows) return;
  await abandon(
    `Block ${number} does not follow on what was indexed: a node told blocks of another chain. All is to be indexed anew.`,
  );
}
