import { delegationRouterAbi, rewardReserveAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import { z } from 'zod';
import type { Part } from '../Part.ts';
import { amount } from '../stored.ts';

const books = z.object({
  minBond: amount,
  maxStake: amount,
  slashNonce: amount,
  poolEntriesPausedUntil: amount,
  rewardPerBlock: amount,
  reserveBalance: amount,
});
const route = z.object({ sequencerId: amount, approved: z.boolean(), capAssets: amount, capBps: z.int() });

/** What the pool, the reserve and the router are set to. */
export const settings: Part = {
  name: 'pool, reserve, router',
  slices: async () => [
    async (index) => {
      const [row] = await index.rows('protocols', books);
      const routes = (await index.rows('routes', route)).filter(({ approved }) => approved);
      return async ({ client, blockNumber, deployment, same }) => {
        const at = deployment.contracts;
        const pool = { abi: sequencerPoolAbi, address: at.sequencerPool, blockNumber } as const;
        const reserve = { abi: rewardReserveAbi, address: at.rewardReserve, blockNumber } as const;
        const router = { abi: delegationRouterAbi, address: at.delegationRouter, blockNumber } as const;
        const ofPool = (functionName: 'minBond' | 'maxStake' | 'slashNonce' | 'entriesPausedUntil') =>
          client.readContract({ ...pool, functionName });
        same('least bond', row?.minBond, await ofPool('minBond'));
        same('most stake', row?.maxStake, await ofPool('maxStake'));
        same('slashes', row?.slashNonce, await ofPool('slashNonce'));
        same('pool entries paused until', row?.poolEntriesPausedUntil, await ofPool('entriesPausedUntil'));
        const perBlock = await client.readContract({ ...reserve, functionName: 'rewardPerBlock' });
        same('reward per block', row?.rewardPerBlock, perBlock);
        const balance = await client.readContract({ ...reserve, functionName: 'balance' });
        same('balance of the reserve', row?.reserveBalance, balance);

        const approved = await client.readContract({ ...router, functionName: 'approvedSequencers' });
        const listed = routes.map(({ sequencerId }) => sequencerId);
        same('approved sequencers', listed.toSorted(byId).join(), approved.toSorted(byId).join());
        for (const { sequencerId, capAssets, capBps } of routes) {
          const args = [sequencerId] as const;
          const [assets, bps] = await client.readContract({ ...router, functionName: 'capOf', args });
          same(`cap of sequencer ${sequencerId}`, capAssets, assets);
          same(`share of sequencer ${sequencerId}`, capBps, bps);
        }
      };
    },
  ],
};

const byId = (a: bigint, b: bigint) => (a < b ? -1 : 1);
