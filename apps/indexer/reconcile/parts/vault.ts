import { liquidStakingAbi } from '@metis-blitz/protocol';
import { z } from 'zod';
import type { Part } from '../Part.ts';
import { amount } from '../stored.ts';

const books = z.object({
  buffer: amount,
  lossToRecover: amount,
  depositCap: amount,
  harvestFeeBps: z.int(),
  exitFeeBps: z.int(),
  bufferTargetBps: z.int(),
  vaultEntriesPausedUntil: amount,
});

/** The vault as a whole: rate, supply, what it manages, its settings. */
export const vault: Part = {
  name: 'vault',
  slices: async () => [
    async (index) => {
      const data = await index.ask('protocol');
      const [row] = await index.rows('protocols', books);
      return async ({ client, blockNumber, deployment, same }) => {
        const contract = {
          abi: liquidStakingAbi,
          address: deployment.contracts.liquidStaking,
          blockNumber,
        } as const;
        type Figure =
          | (
              | 'rateRay'
              | 'totalSupply'
              | 'queuedShares'
              | 'managedAssets'
              | 'buffer'
              | 'lossToRecover'
              | 'depositCap'
            )
          | ('harvestFeeBps' | 'bufferTargetBps' | 'entriesPausedUntil');
        const read = (functionName: Figure) => client.readContract({ ...contract, functionName });
        const figures: [what: string, index: unknown, chain: Figure][] = [
          ['rate', data.rateRay, 'rateRay'],
          ['supply', data.totalShares, 'totalSupply'],
          ['queued shares', data.queuedShares, 'queuedShares'],
          ['managed assets', data.tvl.liquid, 'managedAssets'],
          ['buffer', row?.buffer, 'buffer'],
          ['loss to recover', row?.lossToRecover, 'lossToRecover'],
          ['deposit cap', row?.depositCap, 'depositCap'],
          ['harvest fee', row?.harvestFeeBps, 'harvestFeeBps'],
          ['buffer target', row?.bufferTargetBps, 'bufferTargetBps'],
          ['entries paused until', row?.vaultEntriesPausedUntil, 'entriesPausedUntil'],
        ];
        const [lowest] = await client.readContract({ ...contract, functionName: 'exitFeeRange' });
        same('lowest exit fee', row?.exitFeeBps, lowest);
        await Promise.all(figures.map(async ([what, stored, name]) => same(what, stored, await read(name))));
      };
    },
  ],
};
