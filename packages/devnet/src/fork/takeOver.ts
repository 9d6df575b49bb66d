import type { External } from '@metis-blitz/deploy';
import { sequencerSetAbi } from '@metis-blitz/protocol';
import { parseAbi, parseEther } from 'viem';
import { ACCOUNT_INDEX, developmentAccount } from '../accounts/developmentAccounts.ts';
import { localPublicClient, localTestClient, localWalletClient } from '../anvil/localClients.ts';
import { localExternal } from '../localExternal.ts';
import { createSender } from '../world/createSender.ts';
import type { MetisNetwork } from './networkAt.ts';

/** Of Metis' own set, besides what the protocol reads. */
const ownerAbi = parseAbi([
  'function owner() view returns (address)',
  'function UpdateMpcAddress(address newMpc)',
]);
/** Blocks of the epoch that begins with the fork; the seed sets the length of those after it. */
const FIRST_EPOCH = 60n;

/**
 * Gives the set of a forked chain, as its owner would, a committing key that is ours, and lets the epoch that runs
 * there end: the sequencers of Metis are not here to go on.
 * @returns what the fork brings along
 * @throws when the set has no owner, or refuses
 */
export async function takeOver(rpcUrl: string, network: MetisNetwork): Promise<External> {
  const address = network.sequencerSet;
  const client = localPublicClient(rpcUrl);
  const test = localTestClient(rpcUrl);
  const mpc = developmentAccount(ACCOUNT_INDEX.mpc);

  const owner = await client.readContract({ address, abi: ownerAbi, functionName: 'owner' });
  await test.impersonateAccount({ address: owner });
  await test.setBalance({ address: owner, value: parseEther('1') });
  const hash = await localWalletClient(rpcUrl, mpc).writeContract({
    ...{ address, abi: ownerAbi, functionName: 'UpdateMpcAddress', args: [mpc.address], account: owner },
    ...{ type: 'legacy', gas: 500_000n, gasPrice: 1_000_000_000n },
  });
  const { status } = await client.waitForTransactionReceipt({ hash });
  await test.stopImpersonatingAccount({ address: owner });
  if (status !== 'success') throw new Error(`The sequencer set ${address} did not take a new key.`);

  const set = { address, abi: sequencerSetAbi } as const;
  const [current, height] = await Promise.all([
    client.readContract({ ...set, functionName: 'currentEpochNumber' }),
    client.getBlockNumber({ cacheTime: 0 }),
  ]);
  const start = height + 1n;
  const signer = developmentAccount(ACCOUNT_INDEX.signers[0]).address;
  const args = [current, current + 1n, start, start + FIRST_EPOCH - 1n, signer] as const;
  await createSender(rpcUrl)(ACCOUNT_INDEX.mpc, { ...set, functionName: 'recommitEpoch', args });

  const { twin: _, ...around } = localExternal();
  return { ...around, sequencerSet: address, wMetis: network.wMetis };
}
