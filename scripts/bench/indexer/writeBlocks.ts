import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { ecosystemFundAbi, liquidStakingAbi } from '@metis-blitz/protocol';
import type { Deployment } from '@metis-blitz/protocol/deployments';
import { type Address, encodeFunctionData, type Hex, toHex, zeroAddress } from 'viem';

const [FROM, TO] = ACCOUNT_INDEX.stakers;
const GAS = toHex(1_000_000);
const STAKE = 10n ** 21n;
const METIS_A_TIME = 1n;

interface Call {
  from: Address;
  to: Address;
  data: Hex;
  value?: bigint;
}

/**
 * Blocks with so many events of ours in each: METIS for a bucket tells one, a transfer of lsMETIS three (itself, and
 * the votes of both).
 * @param events 1 or 10 a block
 */
export async function writeBlocks(
  rpcUrl: string,
  { contracts }: Deployment,
  { blocks, events }: { blocks: number; events: 1 | 10 },
  onBlock: (done: number) => void = () => {},
): Promise<void> {
  const from = developmentAccount(FROM).address;
  const gift: Call = {
    ...{ from, to: contracts.ecosystemFund, value: METIS_A_TIME },
    data: encodeFunctionData({ abi: ecosystemFundAbi, functionName: 'fundBucket', args: [1n] }),
  };
  const transfer: Call = {
    ...{ from, to: contracts.liquidStaking },
    data: encodeFunctionData({
      abi: liquidStakingAbi,
      functionName: 'transfer',
      args: [developmentAccount(TO).address, 1n],
    }),
  };
  if (events === 10) await stake(rpcUrl, contracts.liquidStaking, from);
  const calls = events === 1 ? [gift] : [gift, transfer, transfer, transfer];

  await ask(rpcUrl, [['evm_setAutomine', [false]]]);
  const [first = '0x0'] = await ask<Hex>(rpcUrl, [['eth_getTransactionCount', [from, 'latest']]]);
  let nonce = Number(first);
  for (let done = 0; done < blocks; done += 1) {
    // The node works on a heap of questions in any order: each transaction says its place.
    await ask(
      rpcUrl,
      calls.map((call) => sent(call, nonce++)),
    );
    await ask(rpcUrl, [['evm_mine', []]]);
    onBlock(done);
  }
  await ask(rpcUrl, [['evm_setAutomine', [true]]]);
}

async function stake(rpcUrl: string, vault: Address, from: Address): Promise<void> {
  const data = encodeFunctionData({
    abi: liquidStakingAbi,
    functionName: 'stake',
    args: [from, 0n, zeroAddress],
  });
  await ask(rpcUrl, [sent({ from, to: vault, data, value: STAKE })]);
}

function sent({ from, to, data, value = 0n }: Call, nonce?: number): readonly [string, readonly unknown[]] {
  const place = nonce === undefined ? {} : { nonce: toHex(nonce) };
  return [
    'eth_sendTransaction',
    [{ from, to, data, value: toHex(value), gas: GAS, gasPrice: toHex(10n ** 9n), ...place }],
  ];
}

/**
 * Several calls to a node in one question.
 * @throws with what the node said of the first that failed
 */
export async function ask<Result = unknown>(
  rpcUrl: string,
  calls: readonly (readonly [method: string, params: readonly unknown[]])[],
): Promise<Result[]> {
  const response = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(calls.map(([method, params], id) => ({ jsonrpc: '2.0', id, method, params }))),
  });
  const answers = (await response.json()) as { id: number; result: Result; error?: { message: string } }[];
  const failed = answers.find(({ error }) => error);
  if (failed) throw new Error(`${calls[failed.id]?.[0]}: ${failed.error?.message}`);
  return answers.sort((a, b) => a.id - b.id).map(({ result }) => result);
}
