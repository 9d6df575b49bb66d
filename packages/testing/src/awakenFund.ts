import { METIS, profiles } from '@metis-blitz/deploy';
import { createSender, DEVELOPMENT_ACCOUNTS } from '@metis-blitz/devnet';
import { ecosystemFundAbi, liquidStakingAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { parseEther, zeroAddress } from 'viem';
import type { TestChain } from './startChain.ts';

/** The last one: no test names it. */
const WHALE = DEVELOPMENT_ACCOUNTS - 1;

/** Stakes what the fund waits for, from an account that nobody else uses, and lets its first period pass. */
export async function awakenFund(
  chain: TestChain,
  { contracts }: Pick<Deployment, 'contracts'>,
): Promise<void> {
  const send = createSender(chain.rpcUrl);
  const { bootstrapStake, bootstrapPeriod } = profiles.local.fund;
  const { address } = chain.walletClient(WHALE).account;
  await chain.testClient.setBalance({ address, value: bootstrapStake + parseEther('10') });
  await send(WHALE, {
    address: contracts.liquidStaking,
    abi: liquidStakingAbi,
    functionName: 'stake',
    args: [address, 0n, zeroAddress],
    value: bootstrapStake + METIS,
  });
  await chain.pass(2);
  const fund = { address: contracts.ecosystemFund, abi: ecosystemFundAbi } as const;
  await send(WHALE, { ...fund, functionName: 'awaken', args: [] });
  await chain.pass(bootstrapPeriod);
}
