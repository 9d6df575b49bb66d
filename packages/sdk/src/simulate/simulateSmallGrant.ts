import {
  type Address,
  type Client,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  parseAbi,
} from 'viem';
import { call as ethCall, getBalance, getCode } from 'viem/actions';
import { decodeError } from '../errors/decodeError.ts';
import type { ReadContext } from '../reads/context.ts';
import { type Fund, getFund } from '../reads/getFund.ts';
import type { Decision } from '../writes/createStream.ts';
import { proposeSmallGrant } from '../writes/proposeSmallGrant.ts';
import type { TransactionRequest } from '../writes/request.ts';
import { type Fact, fundFacts } from './facts.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { Change, Simulation } from './simulation.ts';
import { type SimulationWords, simulationWords } from './simulationWords.ts';

const batchAbi = parseAbi([
  'struct Call { address target; bool allowFailure; uint256 value; bytes callData; }',
  'struct Result { bool success; bytes returnData; }',
  'function aggregate3Value(Call[] calls) payable returns (Result[] returnData)',
]);

export interface SmallGrantTerms {
  bucketId: bigint;
  recipient: Address;
  /** Wei of METIS. */
  assets: bigint;
  /** Wei of METIS, exactly what the fund asks for. */
  deposit: bigint;
  decision: Decision;
}

export interface SmallGrantSimulation extends Simulation {
  /** What enacting it will charge if stakers let it pass, by the fund's rules and today's figures. Empty when it fails. */
  enacted: readonly Change[];
}

/**
 * Proposes a small grant on the newest block without a key and without a transaction, and looks at the fund before and
 * after. What enacting it takes is computed: nobody can enact before the time for objections has passed.
 * @param account who would propose; undefined: anybody who has the deposit
 * @param words another language than the default one (all of `@metis-blitz/sdk/words/zh`), or a part of it told otherwise
 */
export async function simulateSmallGrant(
  client: Client,
  {
    terms,
    account,
    words: said,
    ...context
  }: ReadContext & {
    terms: SmallGrantTerms;
    account?: Address | undefined;
    words?: Partial<SimulationWords>;
  },
): Promise<SmallGrantSimulation> {
  const { contracts } = context;
  const words = simulationWords(said);
  const fund = await getFund(client, context);
  const { buckets, block } = fund;
  const names = buckets.map(({ name }) => name);
  const facts = fundFacts(contracts, names, words);
  const request = proposeSmallGrant(contracts, terms);
  const runner = account ?? contracts.multicall3 ?? contracts.ecosystemFund;
  const at = { request, runner, block, words, pretend: account === undefined };
  const balance = account && (await getBalance(client, { address: account, blockNumber: block.number }));
  const batchCode = contracts.multicall3 && (await getCode(client, { address: contracts.multicall3 }));

  const simulation =
    balance !== undefined && balance < terms.deposit
      ? refused('insufficient funds', at)
      : ((batchCode && (await together(client, { ...at, batchCode, facts }))) ?? (await alone(client, at)));
  return { ...simulation, enacted: simulation.ok ? charged(facts, fund, terms) : [] };
}

/** `enactSmallGrant` charges every window and moves the amount from what is free in its bucket to what is promised. */
function charged(facts: readonly Fact[], fund: Fund, { bucketId, assets }: SmallGrantTerms): Change[] {
  const bucket = fund.buckets.find(({ id }) => id === bucketId);
  if (!bucket) return [];
  const moves: Readonly<Record<string, readonly [before: bigint, by: bigint]>> = {
    'fund.window': [fund.globalWindowLeft, -assets],
    'fund.window.small': [fund.smallWindowLeft, -assets],
    [`fund.bucket.${bucketId}.window`]: [bucket.windowLeft, -assets],
    [`fund.bucket.${bucketId}.balance`]: [bucket.balance, -assets],
    [`fund.bucket.${bucketId}.committed`]: [bucket.committed, assets],
  };
  return facts.flatMap(({ view: _, pick: __, ...fact }) => {
    const move = moves[fact.key];
    return move ? [{ ...fact, before: move[0], after: move[0] + move[1] }] : [];
  });
}

interface Attempt {
  readonly request: TransactionRequest;
  readonly runner: Address;
  readonly block: Simulation['block'];
  readonly words: SimulationWords;
  /** Nobody has said who proposes: the deposit is lent. */
  readonly pretend: boolean;
}

/** @returns undefined when the node cannot pretend */
async function together(
  client: Client,
  {
    request: { to, data, value },
    runner,
    block,
    words,
    batchCode,
    facts,
  }: Attempt & { readonly batchCode: Hex; readonly facts: readonly Fact[] },
): Promise<Simulation | undefined> {
  const look = facts.map(({ view: { call } }) => ({
    target: call.address,
    allowFailure: true,
    value: 0n,
    callData: encodeFunctionData(call as never),
  }));
  const act = { target: to, allowFailure: true, value, callData: data };
  try {
    const answer = await ethCall(client, {
      to: runner,
      value,
      data: encodeFunctionData({
        abi: batchAbi,
        functionName: 'aggregate3Value',
        args: [[...look, act, ...look]],
      }),
      // Whoever calls the batch lends it the deposit, for the length of the call.
      account: LENDER,
      blockNumber: block.number,
      batch: false,
      stateOverride: [
        { address: LENDER, balance: value },
        { address: runner, code: batchCode },
      ],
    });
    const results = decodeFunctionResult({
      abi: batchAbi,
      functionName: 'aggregate3Value',
      data: answer.data ?? '0x',
    });
    return outcomeOf(results, { facts, count: 1, block, words: words.errorWords });
  } catch {
    return undefined;
  }
}

/** Exists nowhere but in the simulation. */
const LENDER: Address = '0x00000000000000000000000000000000000b1172';

/** Without overrides only the refusal is found, not what changes. */
async function alone(
  client: Client,
  { request, runner, block, words, pretend }: Attempt,
): Promise<Simulation> {
  const { to, data, value } = request;
  try {
    await ethCall(client, { account: runner, to, data, value, blockNumber: block.number, batch: false });
  } catch (thrown) {
    const simulation = refused(thrown, { block, words });
    if (!pretend || simulation.failure?.name !== 'InsufficientFundsError') return simulation;
  }
  return { ok: true, way: 'apart', changes: [], block };
}

function refused(thrown: unknown, { block, words }: Pick<Attempt, 'block' | 'words'>): Simulation {
  const { name, title, cause, remedy } = decodeError(thrown, words.errorWords);
  return { ok: false, failure: { index: 0, name, title, cause, remedy }, way: 'apart', changes: [], block };
}
