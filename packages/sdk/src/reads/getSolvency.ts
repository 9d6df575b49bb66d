import { withdrawalQueueFunctions } from '@metis-blitz/protocol/functions/withdrawalQueue';
import type { Address, Client } from 'viem';
import { getBalance } from 'viem/actions';
import { batchOptions, type ReadContext } from './context.ts';
import { getFund } from './getFund.ts';
import { getPoolClaims } from './getPoolClaims.ts';
import { getReserve } from './getReserve.ts';
import { getSequencers } from './getSequencers.ts';
import { getVault } from './getVault.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** One thing that a contract owes, in wei of METIS. */
export interface Obligation {
  kind:
    | 'buffer'
    | 'claimable'
    | 'delegated'
    | 'bonds'
    | 'bondsLeaving'
    | 'unbonding'
    | 'rewards'
    | 'operatorRewards'
    | 'slashed'
    | 'bounties'
    | 'reserve'
    | 'unpromised'
    | 'promised'
    | 'deposits';
  assets: bigint;
}

/** What one contract has, and what it owes with it. */
export interface Holding {
  contract: 'liquidStaking' | 'withdrawalQueue' | 'sequencerPool' | 'rewardReserve' | 'ecosystemFund';
  address: Address;
  /** Its balance on the chain, in wei of METIS. */
  holds: bigint;
  owes: readonly Obligation[];
  /** `holds` less all it owes: below zero it cannot pay. */
  surplus: bigint;
}

export interface Solvency {
  holdings: readonly Holding[];
  /** The vault's shares, and where the METIS behind them is. */
  vault: {
    managed: bigint;
    buffer: bigint;
    active: bigint;
    unbonding: bigint;
    unvested: bigint;
  };
  /** Accounts and requests that were added up for the pool. */
  counted: { delegations: number; requests: number };
  block: ReadBlock;
}

/**
 * Adds up what every contract that holds METIS owes, and compares it with its balance, all at one block and by calls to
 * the chain alone. Delegators and their requests are found by the pool's events.
 * @param fromBlock the deployment's block
 */
export async function getSolvency(
  client: Client,
  { fromBlock, ...context }: ReadContext & { fromBlock: bigint },
): Promise<Solvency> {
  const { contracts } = context;
  const vault = await getVault(client, context);
  const at = { contracts, blockNumber: vault.block.number };
  const queue = { address: contracts.withdrawalQueue, abi: withdrawalQueueFunctions } as const;
  const [pool, claims, reserve, fund, { values: claimable }, balances] = await Promise.all([
    getSequencers(client, at),
    getPoolClaims(client, { ...at, fromBlock }),
    getReserve(client, at),
    getFund(client, at),
    readBatch(client, view({ ...queue, functionName: 'claimableAssets' }), batchOptions(at)),
    Promise.all(
      (['liquidStaking', 'withdrawalQueue', 'sequencerPool', 'rewardReserve', 'ecosystemFund'] as const).map(
        async (contract) => ({
          contract,
          address: contracts[contract],
          holds: await getBalance(client, { address: contracts[contract], blockNumber: at.blockNumber }),
        }),
      ),
    ),
  ]);

  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
  const owes: Readonly<Record<Holding['contract'], readonly Obligation[]>> = {
    liquidStaking: [{ kind: 'buffer', assets: vault.buffer }],
    withdrawalQueue: [{ kind: 'claimable', assets: claimable }],
    sequencerPool: [
      { kind: 'delegated', assets: pool.totalDelegated },
      { kind: 'unbonding', assets: claims.unbonding },
      { kind: 'bonds', assets: pool.totalBonded },
      { kind: 'bondsLeaving', assets: sum(pool.sequencers.map(({ bondLeaving }) => bondLeaving)) },
      { kind: 'rewards', assets: claims.rewards },
      { kind: 'operatorRewards', assets: sum(pool.sequencers.map(({ operatorRewards }) => operatorRewards)) },
      { kind: 'slashed', assets: pool.slashedAssets },
      { kind: 'bounties', assets: claims.bounties },
    ],
    rewardReserve: [{ kind: 'reserve', assets: reserve.balance }],
    ecosystemFund: [
      { kind: 'unpromised', assets: sum(fund.buckets.map(({ balance }) => balance)) },
      { kind: 'promised', assets: sum(fund.buckets.map(({ committed }) => committed)) },
      { kind: 'deposits', assets: fund.depositsHeld },
    ],
  };
  return {
    holdings: balances.map((balance) => ({
      ...balance,
      owes: owes[balance.contract],
      surplus: balance.holds - sum(owes[balance.contract].map(({ assets }) => assets)),
    })),
    vault: {
      managed: vault.managedAssets,
      buffer: vault.buffer,
      active: vault.principalActive,
      unbonding: vault.principalUnbonding,
      unvested: vault.unvestedAssets,
    },
    counted: { delegations: claims.delegations, requests: claims.requests },
    block: vault.block,
  };
}
