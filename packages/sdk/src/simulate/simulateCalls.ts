import { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import {
  type Address,
  type Client,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  multicall3Abi,
} from 'viem';
import { call as ethCall, getCode } from 'viem/actions';
import { decodeError } from '../errors/decodeError.ts';
import { decodeRevert } from '../errors/decodeRevert.ts';
import { batchOptions, type ReadContext } from '../reads/context.ts';
import { type GovernorName, governorAddress } from '../reads/governorAddress.ts';
import { type ReadBlock, readBatch } from '../reads/readBatch.ts';
import { view } from '../reads/view.ts';
import { bucketName, type Fact, type FactKind, type FactUnit, factsOf } from './facts.ts';
import { executionOverride } from './overrides.ts';

export interface SimulatedCall {
  to: Address;
  data: Hex;
  /** Wei of METIS. */
  value: bigint;
}

/** A figure that the calls would move. */
export interface Change {
  key: string;
  kind: FactKind;
  label: string;
  unit: FactUnit;
  before: bigint;
  after: bigint;
}

export interface Simulation {
  ok: boolean;
  /** Why it would fail, and at which call (from 0). */
  failure?: { index: number; name: string; title: string; cause: string; remedy: string };
  /**
   * `together`: all calls one after the other, with what they change. `apart`: each for itself, for the node cannot
   * pretend, or a call sends METIS or moves the timelock itself; what they change together is not known then.
   */
  way: 'together' | 'apart';
  /** Empty when it would fail, or when tried apart. */
  changes: readonly Change[];
  block: ReadBlock;
}

/**
 * Executes a proposal's calls as its timelock would, on the newest block, without a key and without a transaction.
 * In one `eth_call` the timelock's code is Multicall3's: it reads, makes the calls, reads again.
 * @param accounts whose balances to watch beside those that the calls name
 */
export async function simulateCalls(
  client: Client,
  {
    governor,
    calls,
    accounts,
    ...context
  }: ReadContext & {
    governor: GovernorName;
    calls: readonly SimulatedCall[];
    accounts?: readonly Address[];
  },
): Promise<Simulation> {
  const { contracts } = context;
  const timelock = governor === 'protocol' ? contracts.protocolTimelock : contracts.operationsTimelock;
  const { buckets, block } = await bucketNames(client, context);
  const at = { calls, timelock, block };

  const alone = calls.some(({ to, value }) => value > 0n || to.toLowerCase() === timelock.toLowerCase());
  const batchCode = contracts.multicall3 && (await getCode(client, { address: contracts.multicall3 }));
  if (alone || !batchCode) return apart(client, at);

  const facts = factsOf(contracts, { calls, buckets, runner: timelock, ...(accounts ? { accounts } : {}) });
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
    return read(results, { facts, count: calls.length, block });
  } catch {
    // A node that knows no overrides refuses the call, or answers what the real timelock does.
    return apart(client, at);
  }
}

type Results = readonly { success: boolean; returnData: Hex }[];

function read(
  results: Results,
  { facts, count, block }: { facts: readonly Fact[]; count: number; block: ReadBlock },
): Simulation {
  const before = results.slice(0, facts.length);
  const acts = results.slice(facts.length, facts.length + count);
  const after = results.slice(facts.length + count);
  const failed = acts.findIndex(({ success }) => !success);
  if (failed >= 0) {
    const error = decodeRevert(acts[failed]?.returnData ?? '0x', undefined);
    const { errorName: name, title, message: cause, remedy } = error;
    const failure = { index: failed, name, title, cause, remedy };
    return { ok: false, failure, way: 'together', changes: [], block };
  }
  const changes = facts.flatMap(({ view: _, pick, ...fact }, index): Change[] => {
    const was = figure(facts[index], before[index]);
    const is = figure(facts[index], after[index]);
    return was === undefined || is === undefined || was === is ? [] : [{ ...fact, before: was, after: is }];
  });
  return { ok: true, way: 'together', changes, block };
}

function figure(fact: Fact | undefined, result: Results[number] | undefined): bigint | undefined {
  if (!fact || !result?.success) return undefined;
  const { abi, functionName } = fact.view.call;
  return fact.pick(decodeFunctionResult({ abi, functionName, data: result.returnData } as never));
}

/** Each call for itself, from the timelock's address: a failure is found, what they change is not. */
async function apart(
  client: Client,
  { calls, timelock, block }: { calls: readonly SimulatedCall[]; timelock: Address; block: ReadBlock },
): Promise<Simulation> {
  for (const [index, { to, data, value }] of calls.entries()) {
    try {
      await ethCall(client, { account: timelock, to, data, value, blockNumber: block.number, batch: false });
    } catch (thrown) {
      const { name, title, cause, remedy } = decodeError(thrown);
      return { ok: false, failure: { index, name, title, cause, remedy }, way: 'apart', changes: [], block };
    }
  }
  return { ok: true, way: 'apart', changes: [], block };
}

async function bucketNames(client: Client, context: ReadContext) {
  const on = { address: context.contracts.ecosystemFund, abi: ecosystemFundFunctions } as const;
  const { values: count, block } = await readBatch(
    client,
    view({ ...on, functionName: 'bucketCount' }),
    batchOptions(context),
  );
  const ids = Array.from({ length: Number(count) }, (_, index) => BigInt(index));
  const { values } = await readBatch(
    client,
    ids.map((id) => view({ ...on, functionName: 'bucket', args: [id] })),
    { ...batchOptions(context), blockNumber: block.number },
  );
  return { buckets: values.map(({ name }) => bucketName(name)), block };
}
