import { liquidStakingAbi, sequencerPoolAbi } from '@metis-blitz/protocol';
import type { Address } from 'viem';
import { z } from 'zod';
import type { Item } from '../IndexReader.ts';
import type { ChainAt, Part, Slice } from '../Part.ts';
import { amount, who } from '../stored.ts';

const ACCOUNTS = 25;
const holder = z.object({ address: who, shares: amount });
type Account = Extract<Awaited<ReturnType<Parameters<Slice>[0]['ask']>>, { liquid: unknown }>;

/** Everybody: lsMETIS, positions with each sequencer, what is on its way out, votes and delegates. */
export const people: Part = {
  name: 'accounts and positions',
  async slices(index) {
    const everyone = (await index.rows('accounts', holder)).map(({ address }) => address);
    const slices: Slice[] = [holders];
    for (let at = 0; at < everyone.length; at += ACCOUNTS)
      slices.push(accounts(everyone.slice(at, at + ACCOUNTS)));
    return slices;
  },
};

/** Nobody is missing: what all of them hold is all there is. */
const holders: Slice = async (index) => {
  const rows = await index.rows('accounts', holder);
  const held = rows.reduce((sum, { shares }) => sum + shares, 0n);
  const delegates = await index.all('delegates');
  return async (chain) => {
    const supply = await chain.client.readContract({ ...liquidAt(chain), functionName: 'totalSupply' });
    chain.same('lsMETIS of all', held, supply);
    await Promise.all(delegates.map((row) => delegate(chain, row)));
  };
};

async function delegate(chain: ChainAt, row: Item<'delegates'>): Promise<void> {
  const args = [row.address] as const;
  const [liquid, pool] = await Promise.all([
    chain.client.readContract({ ...liquidAt(chain), functionName: 'getVotes', args }),
    chain.client.readContract({ ...poolAt(chain), functionName: 'getVotes', args }),
  ]);
  chain.same(`liquid votes of ${row.address}`, row.liquidVotes, liquid);
  chain.same(`pool votes of ${row.address}`, row.poolVotes, pool);
}

const accounts =
  (addresses: readonly Address[]): Slice =>
  async (index) => {
    const rows = await Promise.all(addresses.map((address) => index.ask('account', { params: { address } })));
    return async (chain) => {
      await Promise.all(rows.map((row) => account(chain, row)));
    };
  };

async function account(chain: ChainAt, row: Account): Promise<void> {
  const { client, same } = chain;
  const args = [row.address] as const;
  const of = (what: string) => `${what} of ${row.address}`;
  const liquid = liquidAt(chain);
  const pool = poolAt(chain);
  const [shares, assets, liquidDelegate, poolDelegate, liquidVotes, poolVotes] = await Promise.all([
    client.readContract({ ...liquid, functionName: 'balanceOf', args }),
    client.readContract({ ...liquid, functionName: 'convertToAssets', args: [row.liquid.shares] }),
    client.readContract({ ...liquid, functionName: 'delegates', args }),
    client.readContract({ ...pool, functionName: 'delegates', args }),
    client.readContract({ ...liquid, functionName: 'getVotes', args }),
    client.readContract({ ...pool, functionName: 'getVotes', args }),
  ]);
  same(of('lsMETIS'), row.liquid.shares, shares);
  same(of('value of lsMETIS'), row.liquid.assets, assets);
  same(of('liquid delegate'), row.votes.liquidDelegate, liquidDelegate);
  same(of('pool delegate'), row.votes.poolDelegate, poolDelegate);
  same(of('liquid votes'), row.votes.liquidVotes, liquidVotes);
  same(of('pool votes'), row.votes.poolVotes, poolVotes);
  await Promise.all([
    ...row.delegations.map((position) => delegation(chain, row.address, position)),
    ...row.unbonding.map((request) => unbonding(chain, row.address, request)),
  ]);
}

async function delegation(chain: ChainAt, of: Address, row: Account['delegations'][number]): Promise<void> {
  const pool = poolAt(chain);
  const args = [row.sequencerId, of] as const;
  const [shares, assets] = await Promise.all([
    chain.client.readContract({ ...pool, functionName: 'sharesOf', args }),
    chain.client.readContract({ ...pool, functionName: 'assetsOf', args }),
  ]);
  chain.same(`shares of ${of} at sequencer ${row.sequencerId}`, row.shares, shares);
  chain.same(`assets of ${of} at sequencer ${row.sequencerId}`, row.assets, assets);
}

async function unbonding(chain: ChainAt, of: Address, row: Account['unbonding'][number]): Promise<void> {
  const pool = poolAt(chain);
  const args = [row.requestId] as const;
  const [request, assets] = await Promise.all([
    chain.client.readContract({ ...pool, functionName: 'unbondingRequest', args }),
    chain.client.readContract({ ...pool, functionName: 'unbondingAssets', args }),
  ]);
  chain.same(`request ${row.requestId} owner`, of, request.owner);
  chain.same(`request ${row.requestId} sequencer`, row.sequencerId, request.sequencerId);
  chain.same(`request ${row.requestId} shares`, row.shares, request.shares);
  chain.same(`request ${row.requestId} unlock`, row.unlockAt, request.unlockAt);
  chain.same(`request ${row.requestId} assets`, row.assets, assets);
}

function liquidAt({ deployment, blockNumber }: ChainAt) {
  return { abi: liquidStakingAbi, address: deployment.contracts.liquidStaking, blockNumber } as const;
}

function poolAt({ deployment, blockNumber }: ChainAt) {
  return { abi: sequencerPoolAbi, address: deployment.contracts.sequencerPool, blockNumber } as const;
}
