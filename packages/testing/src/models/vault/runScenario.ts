import { type Address, type Hex, toHex } from 'viem';
import { Random } from '../pool/Random.ts';
import { ask, question } from './ask.ts';
import { there } from './books.ts';
import { compare, figures, type Sample, seenOf, sights } from './figures.ts';
import { ABIS, BUCKET, type OpenVault, PEOPLE, PERIOD, SEQUENCERS } from './openVault.ts';
import { look } from './play.ts';
import type { Step } from './Step.ts';
import { METIS, Refused, type Seen, type State } from './state.ts';
import { STEPS } from './steps.ts';

export interface Tally {
  /** Calls that both took, by name. */
  taken: Map<string, number>;
  /** Calls that both refused. */
  refused: number;
  /** Slashes that reached the vault. */
  losses: number;
}

/** Blocks of an epoch that are made at once; the twin's epochs follow each other without a gap. */
const EPOCH = 30n;

/**
 * `steps` random calls to contract and model, each followed by a comparison of every figure.
 * @throws Error with seed, step and what differs
 */
export async function runScenario(vault: OpenVault, seed: number, steps: number): Promise<Tally> {
  await vault.reset();
  const random = new Random(seed);
  const tally: Tally = { taken: new Map(), refused: 0, losses: 0 };
  let state = await opening(vault);
  for (let number = 0; number < steps; number += 1) {
    const step = await random.pick(STEPS)({ state, random, vault });
    const said = `seed ${seed}, step ${number}, ${step.name}(${step.args.join(', ')}) by ${step.from}`;
    try {
      if (random.chance(6)) await produce(vault, random, state);
      state = await play(vault, random, state, step, tally);
    } catch (error) {
      throw new Error(`${said}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
  return tally;
}

/** What the vault had before its first step: all of it has been looked at. */
async function opening(vault: OpenVault): Promise<State> {
  const state = vault.state();
  const sample = { who: PEOPLE[0] as Address, amount: METIS, ticket: 1, keys: [] };
  const seen = seenOf(await ask(vault.rpc, vault.places.multicall, sights(vault, sample)), sample);
  look(state, seen);
  [state.buffer, state.booked, state.slashesSeen] = [seen.vaultBalance, there(state), seen.slashes];
  return state;
}

async function play(
  vault: OpenVault,
  random: Random,
  before: State,
  step: Step,
  tally: Tally,
): Promise<State> {
  const waited = structuredClone(before);
  waited.now += waitOf(random, waited, step);
  const took = await vault.send(step, waited.now);
  const maybe = took && (step.name === 'rebalance' || step.name === 'release') ? possible(vault, waited) : [];
  const known = new Set(waited.leaving.map(({ key }) => key));
  waited.leaving.push(...maybe.filter(({ key }) => !known.has(key)));

  const sample: Sample = {
    who: random.pick(PEOPLE),
    amount: random.between(1n, 2_000n * METIS),
    ticket: random.below(waited.papers.length + 2) + 1,
    keys: waited.leaving.map(({ key }) => key),
  };
  const eyes = sights(vault, sample);
  const all = figures(vault, sample);
  const answers = await ask(vault.rpc, vault.places.multicall, [...eyes, ...all.map(([asked]) => asked)]);
  const seen = seenOf(answers, sample);
  const next = advance(waited, step, seen, took, tally);
  compare(next, all, answers.slice(eyes.length));
  return next;
}

function advance(waited: State, step: Step, seen: Seen, took: boolean, tally: Tally): State {
  const next = structuredClone(waited);
  const refusal = step.ofThePool ? undefined : refusalOf(() => step.play(next, seen));
  if (!step.ofThePool && took !== (refusal === undefined)) {
    throw new Error(`the model says "${refusal ?? 'yes'}", the contract "${took ? 'yes' : 'no'}"`);
  }
  const after = refusal === undefined ? next : waited;
  if (seen.slashes !== after.slashes && seen.active < after.active) tally.losses += 1;
  look(after, seen);
  if (took) tally.taken.set(nameOf(step), (tally.taken.get(nameOf(step)) ?? 0) + 1);
  else tally.refused += 1;
  return after;
}

const nameOf = ({ to, name }: Step) => (to === 'queue' ? `${name} of the queue` : name);

function refusalOf(call: () => void): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

/** Ways out that a call of this second can have started; the id says owner, sequencer and end. */
function possible({ places }: OpenVault, { now }: State): State['leaving'] {
  const ends = [((now + PERIOD + BUCKET - 1n) / BUCKET) * BUCKET, now + 1n];
  return ends.flatMap((unlockAt) =>
    Array.from({ length: SEQUENCERS }, (_, i) => ({
      key: (BigInt(places.router) << 96n) | (BigInt(i + 1) << 48n) | unlockAt,
      unlockAt,
      worth: 0n,
    })),
  );
}

/** Mostly seconds, sometimes none, now and then to the very second in which something matures or has vested. */
function waitOf(random: Random, state: State, { name }: Step): bigint {
  if (name === 'pauseEntries') return 0n;
  if (random.chance(25)) return 0n;
  if (random.chance(70)) return random.between(1n, 6n);
  if (random.chance(50)) return random.between(5n, 120n);
  const moments = [state.end, ...state.leaving.map(({ unlockAt }) => unlockAt)].filter(
    (at) => at > state.now,
  );
  if (moments.length === 0) return 1n;
  return random.pick(moments) - state.now;
}

/** Epochs of those who are registered, and blocks until they can be settled. */
async function produce(vault: OpenVault, random: Random, state: State): Promise<void> {
  const { places, people, rpc } = vault;
  for (let i = 0; i < 4; i += 1) {
    await rpc('evm_setNextBlockTimestamp', [toHex(state.now)]);
    await rpc('hardhat_mine', [toHex(EPOCH + 1n), '0x1']);
    state.now += EPOCH + 6n; // the node's own clock may tick between two of them
    const [current = 0n] = await ask(rpc, places.multicall, [
      question(places.set, ABIS.set, 'currentEpochNumber'),
    ]);
    const call = { to: places.set, data: question(places.set, ABIS.set, 'epochs', current).data };
    const epoch = (await rpc('eth_call', [call, 'latest'])) as Hex;
    const end = BigInt(`0x${epoch.slice(2 + 3 * 64, 2 + 4 * 64)}`);
    const args = [current + 1n, end + 1n, end + EPOCH, random.pick(people.signers)];
    await vault.send({ from: people.mpc, to: 'set', name: 'commitEpoch', args }, state.now);
  }
}
