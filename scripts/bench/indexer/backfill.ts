import { DEVELOPMENT_ACCOUNTS, deployOnLocalChain, startAnvil } from '@metis-blitz/devnet';
import { type Postgres, startPostgres } from '@metis-blitz/testing';
import type { Figure, Surroundings } from '../Bench.ts';
import { onTwoCores, startIndex } from './startIndex.ts';
import { ask, writeBlocks } from './writeBlocks.ts';

/** Blocks that Ponder leaves to its live part. */
const FINALITY = 30;
const FORMS = [
  { events: 1, blocks: 1_500, words: 'one event a block', pglite: 90, postgres: 300 },
  { events: 10, blocks: 800, words: 'ten events a block', pglite: 500, postgres: 2_000 },
] as const;

/** Events a second from nothing to the head, on chains that hold nothing but what is counted. */
export async function backfill({ root, progress }: Surroundings): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { events, blocks, words, ...targets } of FORMS) {
    const writing = progress.step(`a chain with ${words}`);
    const anvil = await startAnvil({ accounts: DEVELOPMENT_ACCOUNTS, balance: 1_000_000 });
    try {
      const deployment = await deployOnLocalChain(anvil.rpcUrl);
      await writeBlocks(anvil.rpcUrl, deployment, { blocks, events }, (done) => {
        if (done % 100 === 0) writing.update(`${done} of ${blocks} blocks`);
      });
      const counted = await eventsOf(anvil.rpcUrl, Object.values(deployment.contracts));
      writing.done();

      for (const database of ['pglite', 'postgres'] as const) {
        const step = progress.step(`backfill, ${words}, ${database}`);
        const postgres = database === 'postgres' ? await startPostgres({ durable: true }) : undefined;
        const perSecond = counted / (await secondsOf(root, anvil.rpcUrl, deployment, postgres));
        step.done();
        figures.push({
          name: `backfill, ${words}, ${NAMES[database]}`,
          value: Math.round(perSecond),
          unit: 'events/s',
          target: `≥ ${targets[database].toLocaleString('en')}`,
          ok: perSecond >= targets[database],
        });
      }
    } finally {
      await anvil.stop();
    }
  }
  return figures;
}

const NAMES = { pglite: 'PGlite', postgres: 'PostgreSQL' };

async function secondsOf(
  root: string,
  rpcUrl: string,
  deployment: Parameters<typeof startIndex>[0]['deployment'],
  postgres: Postgres | undefined,
): Promise<number> {
  if (postgres) onTwoCores(postgres.pid);
  const index = await startIndex({ root, rpcUrl, deployment, databaseUrl: postgres?.url });
  try {
    return await index.backfillSeconds;
  } finally {
    await index.stop();
    await postgres?.stop();
  }
}

/** Events of the protocol in the blocks that are backfilled. */
async function eventsOf(rpcUrl: string, addresses: readonly unknown[]): Promise<number> {
  const [head] = await ask<`0x${string}`>(rpcUrl, [['eth_blockNumber', []]]);
  const toBlock = `0x${(Number(head) - FINALITY).toString(16)}`;
  const address = addresses.filter((one) => typeof one === 'string');
  const [logs] = await ask<unknown[]>(rpcUrl, [['eth_getLogs', [{ fromBlock: '0x0', toBlock, address }]]]);
  return logs?.length ?? 0;
}
