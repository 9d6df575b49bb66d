import { ACCOUNT_INDEX, localPublicClient, localTestClient, type Sender } from '@metis-blitz/devnet';
import { liquidStakingAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';

/** The turns that a keeper makes for everybody. */
export interface Cranks {
  /** Collects what has unbonded, finalises tickets that it pays for, unbonds what is short. */
  rebalance(): Promise<void>;
  /** Lets `epochs` go by and settles all that the set can no longer rewrite. */
  settle(epochs: number): Promise<void>;
}

export function createCranks({
  rpcUrl,
  deployment: { contracts },
  send,
  moved,
}: {
  rpcUrl: string;
  deployment: Deployment;
  send: Sender;
  /** Is told when many blocks were made at once. */
  moved: () => void;
}): Cranks {
  const client = localPublicClient(rpcUrl);
  const test = localTestClient(rpcUrl);
  const pool = { address: contracts.sequencerPool, abi: sequencerPoolAbi } as const;
  const pending = () => client.readContract({ ...pool, functionName: 'pendingEpochs' });
  return {
    async rebalance() {
      const vault = { address: contracts.liquidStaking, abi: liquidStakingAbi } as const;
      await send(ACCOUNT_INDEX.keeper, { ...vault, functionName: 'rebalance', args: [] });
    },
    async settle(epochs) {
      const wanted = (await pending()) + BigInt(epochs);
      await test.mine({ blocks: 30 * epochs });
      moved();
      // The sequencers of the devnet commit the epochs that went by in their next round.
      for (let round = 0; round < 60 && (await pending()) < wanted - 1n; round++) {
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      await send(ACCOUNT_INDEX.keeper, { ...pool, functionName: 'settle', args: [1_000n] });
      moved();
    },
  };
}
