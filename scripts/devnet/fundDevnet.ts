import { fund } from '@metis-blitz/devnet';
import { formatEther, getAddress, isAddress } from 'viem';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';
import { localRpc, requireLocalChain } from './requireLocalChain.ts';

const DEFAULT_AMOUNT = '1000';

/** @throws {Refusal} when address or amount are nonsense, or no local chain answers there */
export async function fundDevnet([account = '', ...options]: string[]): Promise<void> {
  const { rpc = localRpc(), amount = DEFAULT_AMOUNT } = readOptions(options, {
    rpc: { type: 'string' },
    amount: { type: 'string' },
  });
  if (!isAddress(account)) throw new Refusal(`«${account}» is no address, or its checksum is wrong.`);
  if (!/^\d{1,9}(\.\d{1,18})?$/.test(amount)) throw new Refusal(`«${amount}» is no amount of METIS.`);
  await requireLocalChain(rpc);

  const balance = await fund(rpc, getAddress(account), amount);
  console.log(`${account} has ${formatEther(balance)} METIS.`);
}
