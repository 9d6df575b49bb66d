import { type Address, parseEther } from 'viem';
import { localPublicClient, localTestClient } from './anvil/localClients.ts';

/**
 * Gives METIS of a local chain to an account, out of nothing.
 * @param amount in whole METIS, as a decimal
 * @returns wei of METIS that the account has then
 */
export async function fund(rpcUrl: string, address: Address, amount: string): Promise<bigint> {
  const value = (await localPublicClient(rpcUrl).getBalance({ address })) + parseEther(amount);
  await localTestClient(rpcUrl).setBalance({ address, value });
  return value;
}
