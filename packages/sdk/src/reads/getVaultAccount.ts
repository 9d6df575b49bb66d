import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import type { Address, Client } from 'viem';
import { getBalance } from 'viem/actions';
import { batchOptions, type ReadContext } from './context.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { view } from './view.ts';

/** Amounts in wei. */
export interface VaultAccount {
  /** METIS in the account. */
  balance: bigint;
  /** lsMETIS. */
  shares: bigint;
  /** What they are worth in METIS now, before any fee. */
  assets: bigint;
  /** lsMETIS that an instant exit would take now. */
  maxRedeem: bigint;
  block: ReadBlock;
}

/** What an account has of METIS and lsMETIS. */
export async function getVaultAccount(
  client: Client,
  { account, ...context }: ReadContext & { account: Address },
): Promise<VaultAccount> {
  const on = { address: context.contracts.liquidStaking, abi } as const;
  const { values, block } = await readBatch(
    client,
    {
      shares: view({ ...on, functionName: 'balanceOf', args: [account] }),
      maxRedeem: view({ ...on, functionName: 'maxRedeem', args: [account] }),
    },
    batchOptions(context),
  );
  const [balance, { values: assets }] = await Promise.all([
    getBalance(client, { address: account, blockNumber: block.number }),
    readBatch(client, view({ ...on, functionName: 'convertToAssets', args: [values.shares] }), {
      ...batchOptions(context),
      blockNumber: block.number,
    }),
  ]);
  return { ...values, balance, assets, block };
}
