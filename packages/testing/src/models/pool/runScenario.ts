import { type Address, encodeFunctionData, type Hex, hashTypedData, toHex } from 'viem';
import { sign } from 'viem/accounts';
import { askChain } from './askChain.ts';
import { EPOCH_STEPS, recommitting } from './epochSteps.ts';
import { look } from './look.ts';
import { funding, OFFICE_STEPS, registering, slashing } from './officeSteps.ts';
import type { OpenPool } from './openPool.ts';
import { SIGNERS } from './people.ts';
import { Random } from './Random.ts';
import { priceOf, Refused, sequencerOf, unlockAt } from './rules.ts';
import type { Choose, Step, Table } from './Step.ts';
import { delegating, STAKE_STEPS } from './stakeSteps.ts';
import { RAY, type State } from './state.ts';

export interface Tally {
  /** Calls that both took, by name. */
  taken: Map<string, number>;
  /** Calls that both refused. */
  refused: number;
  /** Entries and payouts at a price that a slash has broken: there rounding shows. */
  belowPar: number;
}

const STEPS: readonly Choose[] = [...STAKE_STEPS, ...OFFICE_STEPS, ...EPOCH_STEPS].flatMap(
  ([weight, choose]) => Array.from({ length: weight }, () => choose),
);
/** Every third scenario is a hard one: slash upon slash, until bonds are gone and delegators lose. */
const HARD_STEPS: readonly Choose[] = [...STEPS, ...STEPS, ...Array.from({ length: 40 }, () => slashing)];
const GAS = toHex(20_000_000);

/**
 * `steps` random calls to contract and model, each followed by a comparison of every figure.
 * @throws Error with seed, step and what differs
 */
export async function runScenario(pool: OpenPool, seed: number, steps: number): Promise<Tally> {
  await pool.reset();
  const random = new Random(seed);
  const tally: Tally = { taken: new Map(), refused: 0, belowPar: 0 };
  const hard = seed % 3 === 0;
  let state = pool.state();
  const full: Choose[] = Array.from({ length: 10 }, () => delegating);
  // more epochs than an entry settles by itself
  const late: Choose[] = Array.from({ length: 70 }, () => recommitting);
  const opening: Choose[] = [
    registering,
    registering,
    registering,
    funding,
    ...(hard ? full : []),
    ...(seed % 10 === 7 ? late : []),
  ];
  for (let number = 0; number < steps; number += 1) {
    const { places } = pool;
    const table: Table = { state, random, places, hard, proof: (key, who) => proofOf(pool, key, who) };
    const step = await choose(table, opening.shift(), hard && number > 30 ? HARD_STEPS : STEPS);
    const said = `seed ${seed}, step ${number}, ${step.functionName}(${step.args.join(', ')}) by ${step.from}`;
    try {
      state = await play(pool, random, state, step, tally);
      await askChain(pool, look(state, pool.places));
    } catch (error) {
      throw new Error(`${said}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
  return tally;
}

async function choose(table: Table, wanted: Choose | undefined, from: readonly Choose[]): Promise<Step> {
  for (;;) {
    const step = await (wanted ?? table.random.pick(from))(table);
    if (step !== undefined) return step;
  }
}

/** @return the state afterwards; the model's changes are dropped when it refuses */
async function play(pool: OpenPool, random: Random, before: State, step: Step, tally: Tally): Promise<State> {
  const waited = structuredClone(before);
  // recommitted epochs must begin in the very block of their call
  if (step.functionName !== 'recommitEpoch') await passBlocks(pool, random, waited);
  waited.now += waitOf(random, waited, step);
  waited.block += 1n;
  const next = structuredClone(waited);
  const refusal = refusalOf(() => step.play(next));
  const took = await send(pool, step, waited.now);
  if (took !== (refusal === undefined)) {
    throw new Error(`the model says "${refusal ?? 'yes'}", the contract "${took ? 'yes' : 'no'}"`);
  }
  if (refusal !== undefined) {
    tally.refused += 1;
    return waited;
  }
  if (step.id !== undefined && priceOf(sequencerOf(next, step.id)) < RAY) tally.belowPar += 1;
  tally.taken.set(step.functionName, (tally.taken.get(step.functionName) ?? 0) + 1);
  return next;
}

function refusalOf(call: () => void): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

async function passBlocks(pool: OpenPool, random: Random, state: State): Promise<void> {
  if (!random.chance(15)) return;
  const blocks = random.between(1n, 9n);
  await pool.rpc('evm_setNextBlockTimestamp', [toHex(state.now)]);
  await pool.rpc('hardhat_mine', [toHex(blocks), '0x1']);
  state.block += blocks;
  // the node's own clock may tick between two of them
  state.now += blocks + 5n;
}

/** Mostly seconds, sometimes none, now and then to the very second in which something matures. */
function waitOf(random: Random, state: State, step: Step): bigint {
  if (step.wait !== undefined) return step.wait;
  if (random.chance(25)) return 0n;
  if (random.chance(75) || step.functionName === 'pauseEntries') return random.between(1n, 6n);
  if (random.chance(40)) return random.between(5n, 45n);
  if (random.chance(15)) return unlockAt(state) - state.now;
  const moments = [
    ...[...state.requests.values()].filter(({ shares }) => shares > 0n).map((request) => request.unlockAt),
    ...state.sequencers.flatMap(({ leavingAt, rise, slashedAt }) => [
      leavingAt,
      rise?.at ?? 0n,
      slashedAt + state.period,
    ]),
  ].filter((at) => at > state.now + 1n);
  if (moments.length === 0) return 1n;
  return random.pick(moments) - BigInt(random.below(2)) - state.now;
}

/** @return whether it took */
async function send(pool: OpenPool, step: Step, now: bigint): Promise<boolean> {
  const { abi, functionName, args, from, to, value = 0n } = step;
  const name = functionName.replace(/\(.*/, '');
  const data = encodeFunctionData({ abi, functionName: name, args });
  await pool.rpc('evm_setNextBlockTimestamp', [toHex(now)]);
  const call = { from, to, data, value: toHex(value), gas: GAS, gasPrice: '0x0' };
  const { status } = (await pool.rpc('eth_sendTransactionSync', [call])) as { status: Hex };
  return status === '0x1';
}

const proofs = new Map<string, Hex>();

async function proofOf({ places, chainId }: OpenPool, key: number, operator: Address): Promise<Hex> {
  const known = proofs.get(`${key} ${operator}`);
  if (known !== undefined) return known;
  const hash = hashTypedData({
    domain: { name: 'Metis Blitz Sequencer Pool', version: '1', chainId, verifyingContract: places.pool },
    types: {
      RegisterSigner: [
        { name: 'operator', type: 'address' },
        { name: 'pool', type: 'address' },
        { name: 'chainId', type: 'uint256' },
      ],
    },
    primaryType: 'RegisterSigner',
    message: { operator, pool: places.pool, chainId: BigInt(chainId) },
  });
  const privateKey = SIGNERS[key]?.key;
  if (privateKey === undefined) throw new Error(`no key ${key}`);
  const proof = await sign({ hash, privateKey, to: 'hex' });
  proofs.set(`${key} ${operator}`, proof);
  return proof;
}
