import { liquidStakingFunctions as abi } from '@metis-blitz/protocol/functions/liquidStaking';
import { withdrawalQueueFunctions } from '@metis-blitz/protocol/functions/withdrawalQueue';
import { wMetisFunctions } from '@metis-blitz/protocol/functions/wMetis';
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
  /** METIS that it would pay, after the fee. */
  maxWithdraw: bigint;
  /** wMETIS, and how much of it the vault may take. */
  wrapped: bigint;
  wrappedAllowance: bigint;
  /** Tickets held that nobody has claimed. */
  tickets: bigint;
  /** For the next signed permit. */
  nonce: bigint;
  block: ReadBlock;
}

/** What an account has in and around the vault. */
export async function getVaultAccount(
  client: Client,
  { account, ...context }: ReadContext & { account: Address },
): Promise<VaultAccount> {
  const { contracts } = context;
  const on = { address: contracts.liquidStaking, abi } as const;
  const wrapped = { address: contracts.wMetis, abi: wMetisFunctions } as const;
  const queue = { address: contracts.withdrawalQueue, abi: withdrawalQueueFunctions } as const;
  const { values, block } = await readBatch(
    client,
    {
      shares: view({ ...on, functionName: 'balanceOf', args: [account] }),
      maxRedeem: view({ ...on, functionName: 'maxRedeem', args: [account] }),
      maxWithdraw: view({ ...on, functionName: 'maxWithdraw', args: [account] }),
      wrapped: view({ ...wrapped, functionName: 'balanceOf', args: [account] }),
      wrappedAllowance: view({ ...wrapped, functionName: 'allowance', args: [account, on.address] }),
      tickets: view({ ...queue, functionName: 'balanceOf', args: [account] }),
      nonce: view({ ...on, functionName: 'nonces', args: [account] }),
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
