import type { Deployment } from '@metis-blitz/protocol/deployments';
import { setUnsoundMark } from '../lib/abandon.ts';
import { dropOtherIndexes } from './dropOtherIndexes.ts';
import { holdSchema } from './holdSchema.ts';
import { isOfChain } from './isOfChain.ts';
import type { KeptIndex } from './keptIndex.ts';
import { patiently } from './patiently.ts';
import { silenceOf } from './silenceOf.ts';
import { TryAgain } from './TryAgain.ts';
import { tendIndex } from './tendIndex.ts';
import { tendSchema } from './tendSchema.ts';
import { markDirectory, markSchema } from './unsound.ts';

/**
 * Makes ready what Ponder will write to: nobody else writes there, and what is kept is of the chain, or is indexed anew.
 * @throws TryAgain when the database is away, is not to be written, is held by another, or the node is behind it
 */
export async function prepareDatabase({
  urls,
  databaseUrl,
  directory,
  schema,
  deployment,
}: {
  urls: readonly string[];
  databaseUrl: string | undefined;
  directory: string;
  schema: string;
  deployment: Deployment;
}): Promise<void> {
  const isGood = async (kept: KeptIndex) => {
    const relation = await patiently(() => isOfChain(urls, kept), silenceOf(urls));
    // A local chain loses blocks when it is started from an older state. Elsewhere it is a node that has not got them yet.
    if (relation === 'ahead' && deployment.profile !== 'local' && databaseUrl) {
      throw new TryAgain('The node is behind what is indexed: it will catch up, or name another one.');
    }
    return relation === 'same';
  };
  if (!databaseUrl) {
    await dropOtherIndexes(directory);
    await tendIndex(directory, schema, isGood);
    setUnsoundMark(() => markDirectory(directory));
    return;
  }

  const database = await holdSchema(databaseUrl, schema, (sentence) => {
    console.error(sentence);
    process.exit(TryAgain.exitCode);
  });
  try {
    const ask = (question: string) => database.query(question);
    setUnsoundMark(() => markSchema(ask, schema));
    const isDropped = await tendSchema(ask, schema, deployment.chainId, isGood);
    if (isDropped)
      console.error(`The chain is another one than the schema ${schema} is of: it is indexed anew.`);
  } catch (error) {
    if (error instanceof TryAgain) throw error;
    throw new TryAgain(`PostgreSQL refuses: ${(error as Error).message}.`, { cause: error });
  }
}
