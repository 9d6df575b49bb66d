import { METIS } from '@metis-blitz/deploy';
import { type Abi, encodeFunctionData, type Hex, keccak256, slice, toHex, zeroAddress } from 'viem';
import type { GasWorld } from './openGasWorld.ts';

const BALANCE = 10n * METIS;
const AT_ONCE = 50;
const GAS = toHex(1_000_000);

interface Call {
  method: string;
  params: readonly unknown[];
}

/** So many accounts stake 1 METIS each and delegate 1 METIS each. */
export async function openCrowd(world: GasWorld, people: number, onPerson: (done: number) => void) {
  const { vault, pool } = world.contracts;
  await world.chain.testClient.setAutomine(false);
  for (let done = 0; done < people; done += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, people - done) }, (_, i) => done + i);
    const births: Call[] = [];
    const acts: Call[] = [];
    for (const i of batch) {
      const from = slice(keccak256(toHex(`one of the crowd ${i}`)), 0, 20);
      births.push({ method: 'anvil_setBalance', params: [from, toHex(BALANCE)] });
      births.push({ method: 'anvil_impersonateAccount', params: [from] });
      acts.push(send(from, 0, { ...vault, functionName: 'stake', args: [from, 0n, zeroAddress] }));
      acts.push(send(from, 1, { ...pool, functionName: 'delegate', args: [BigInt((i % 8) + 1)] }));
    }
    // The calls of one request are answered side by side.
    await request(world.chain.rpcUrl, births);
    await request(world.chain.rpcUrl, acts);
    await world.chain.testClient.mine({ blocks: 1 });
    onPerson(done);
  }
  await world.chain.testClient.setAutomine(true);
}

interface Act {
  address: Hex;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
}

function send(from: Hex, nonce: number, { address: to, ...act }: Act): Call {
  const fee = { gas: GAS, gasPrice: toHex(1_000_000_000) };
  const transaction = { from, to, nonce: toHex(nonce), value: toHex(METIS), ...fee };
  return { method: 'eth_sendTransaction', params: [{ ...transaction, data: encodeFunctionData(act) }] };
}

async function request(rpcUrl: string, calls: readonly Call[]) {
  const body = JSON.stringify(calls.map((call, id) => ({ jsonrpc: '2.0', id, ...call })));
  const response = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const answers = (await response.json()) as { error?: { message: string } }[];
  const error = answers.find((answer) => answer.error)?.error;
  if (error) throw new Error(`The crowd was turned away: ${error.message}`);
}
