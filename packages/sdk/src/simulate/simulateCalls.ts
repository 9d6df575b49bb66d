import { type Address, type Client, decodeFunctionResult, encodeFunctionData, multicall3Abi } from 'viem';
import { call as ethCall, getCode } from 'viem/actions';
import { decodeError } from '../errors/decodeError.ts';
import type { ReadContext } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import type { ReadBlock } from '../reads/readBatch.ts';
import { bucketNames } from './bucketNames.ts';
import { factsOf } from './facts.ts';
import { outcomeOf } from './outcomeOf.ts';
import { executionOverride } from './overrides.ts';
import type { SimulatedCall, Simulation } from './simulation.ts';
import { type SimulationWords, simulationWords } from './simulationWords.ts';

/**
 * Executes a proposal's calls as its timelock would, on the newest block, without a key and without a transaction.
 * In one `eth_call` the timelock's code is Multicall3's: it reads, makes the calls, reads again.
 * @param accounts whose balances to watch beside those that the calls name
 * @param words another language than the default one (all of `@metis-blitz/sdk/words/zh`), or a part of it told otherwise
 */
export async function simulateCalls(
  client: Client,
  {
    governor,
    calls,
    accounts,
    words: said,
    ...context
  }: ReadContext & {
    governor: GovernorName;
    calls: readonly SimulatedCall[];
    accounts?: readonly Address[];
    words?: Partial<SimulationWords>;
  },
): Promise<Simulation> {
  const { contracts } = context;
  const words = simulationWords(said);
  const timelock = governor === 'protocol' ? contracts.protocolTimelock : contracts.operationsTimelock;
  const { buckets, block } = await bucketNames(client, context);
  const at = { calls, timelock, block, words };

  const alone = calls.some(({ to, value }) => value > 0n || to.toLowerCase() === timelock.toLowerCase());
  const batchCode = contracts.multicall3 && (await getCode(client, { address: contracts.multicall3 }));
  if (alone || !batchCode) return apart(client, at);

  const facts = factsOf(contracts, {
    calls,
    buckets,
    runner: timelock,
    words,
    ...(accounts ? { accounts } : {}),
  });
  const look = facts.map(({ view: { call } }) => ({
    target: call.address,
    allowFailure: true,
    callData: encodeFunctionData(call as never),
  }));
  const act = calls.map(({ to, data }) => ({ target: to, allowFailure: true, callData: data }));
  const data = encodeFunctionData({
    abi: multicall3Abi,
    functionName: 'aggregate3',
    args: [[...look, ...act, ...look]],
  });
  try {
    const answer = await ethCall(client, {
      to: timelock,
      data,
      blockNumber: block.number,
      batch: false,
      stateOverride: executionOverride({
        timelock,
        governor: governorAddress(contracts, governor),
        batchCode,
        calls,
      }),
    });
    const results = decodeFunctionResult({
      abi: multicall3Abi,
      functionName: 'aggregate3',
      data: answer.data ?? '0x',
    });
    return outcomeOf(results, { facts, count: calls.length, block, words: words.errorWords });
  } catch {
    // A node that knows no overrides refuses the call, or answers what the real timelock does.
    return apart(client, at);
  }
}

/** Each call for itself, from the timelock's address: a failure is found, what they change is not. */
async function apart(
  client: Client,
  {
    calls,
    timelock,
    block,
    words,
  }: { calls: readonly SimulatedCall[]; timelock: Address; block: ReadBlock; words: SimulationWords },
): Promise<Simulation> {
  for (const [index, { to, data, value }] of calls.entries()) {
    try {
      await ethCall(client, { account: timelock, to, data, value, blockNumber: block.number, batch: false });
    } catch (thrown) {
      const { name, title, cause, remedy } = decodeError(thrown, words.errorWords);
      return { ok: false, failure: { index, name, title, cause, remedy }, way: 'apart', changes: [], block };
    }
  }
  return { ok: true, way: 'apart', changes: [], block };
}
