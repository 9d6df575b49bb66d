import { rewardReserveAbi } from '@metis-blitz/protocol';
import { toHex, zeroAddress } from 'viem';
import {
  accept,
  claimBounty,
  claimOperator,
  exit,
  fundReserve,
  handOver,
  register,
  requestBond,
  rotate,
  setCommission,
  setRate,
  setRecipient,
  slash,
  sweep,
  tombstone,
  topUp,
  withdrawBond,
} from './office.ts';
import { ADMIN, CONTRACT, OPERATORS, PEOPLE, SIGNERS, STRANGER } from './people.ts';
import { demand, max, sequencerOf, TENTH } from './rules.ts';
import type { Choose, Table } from './Step.ts';
import { amount, anyId, toPool } from './stakeSteps.ts';
import { METIS } from './state.ts';

const MOST_SEQUENCERS = 5;

export const registering: Choose = async (table) => {
  const { state, random } = table;
  if (state.sequencers.length === MOST_SEQUENCERS) return undefined;
  const index = random.chance(95) ? state.keys.size : random.below(state.keys.size + 1);
  const key = SIGNERS[index];
  if (key === undefined) return undefined;
  const operator = random.pick(OPERATORS);
  const bond = random.between(state.minBond, table.hard ? state.minBond + 30n * METIS : state.maxStake / 2n);
  const bps = random.below(2_001);
  const proof = await table.proof(index, operator);
  const wish = { operator, signer: key.address, bond, commission: BigInt(bps) };
  const args = [key.address, proof, operator, bps, ''];
  return toPool(table, operator, 'register', args, (s, at) => register(s, at, wish), bond);
};

const rotating: Choose = async (table) => {
  const id = anyId(table);
  const index = table.state.keys.size;
  const key = SIGNERS[index];
  if (key === undefined || table.random.chance(60)) return undefined;
  const who = operatorOf(table, id);
  const proof = await table.proof(index, who);
  const args = [BigInt(id), key.address, proof];
  return toPool(table, who, 'rotateSigner', args, (s) => rotate(s, who, id, key.address));
};

/** Seldom somebody else. */
function operatorOf({ state, random }: Table, id: number) {
  return random.chance(97) ? sequencerOf(state, id).operator : random.pick(OPERATORS);
}

const settingCommission: Choose = (table) => {
  const id = anyId(table);
  const who = operatorOf(table, id);
  const bps = table.random.below(2_050);
  const args = [BigInt(id), bps];
  return toPool(table, who, 'setCommission', args, (s, at) => setCommission(s, at, who, id, BigInt(bps)));
};

const settingRecipient: Choose = (table) => {
  const id = anyId(table);
  const who = operatorOf(table, id);
  const to = table.random.pick([who, CONTRACT]);
  return toPool(table, who, 'setRewardRecipient', [BigInt(id), to], (s) => setRecipient(s, who, id, to));
};

const handingOver: Choose = (table) => {
  const id = anyId(table);
  const who = operatorOf(table, id);
  const to = table.random.pick(OPERATORS);
  return toPool(table, who, 'transferOperator', [BigInt(id), to], (s) => handOver(s, who, id, to));
};

const accepting: Choose = (table) => {
  const id = anyId(table);
  const who = sequencerOf(table.state, id).heir;
  if (who === zeroAddress) return undefined;
  return toPool(table, who, 'acceptOperator', [BigInt(id)], (s) => accept(s, who, id));
};

const toppingUp: Choose = (table) => {
  const id = anyId(table);
  const who = table.random.pick(OPERATORS);
  const { status, bond } = sequencerOf(table.state, id);
  const cure = status === 'Jailed' && table.random.chance(50) ? max(0n, table.state.minBond - bond) : 0n;
  const assets = cure + table.random.between(1n, (table.hard ? 30n : 250n) * METIS);
  return toPool(table, who, 'topUpBond', [BigInt(id)], (s, at) => topUp(s, at, who, id, assets), assets);
};

const requestingBond: Choose = (table) => {
  const id = anyId(table);
  const who = operatorOf(table, id);
  const assets = amount(table.random, sequencerOf(table.state, id).bond / 3n);
  return toPool(table, who, 'requestBondWithdrawal', [BigInt(id), assets], (s) =>
    requestBond(s, who, id, assets),
  );
};

const exiting: Choose = (table) => {
  if (table.random.chance(50)) return undefined;
  const id = anyId(table);
  const who = operatorOf(table, id);
  return toPool(table, who, 'exit', [BigInt(id)], (s) => exit(s, who, id));
};

const withdrawingBond: Choose = (table) => {
  const id = anyId(table);
  const who = operatorOf(table, id);
  return toPool(table, who, 'withdrawBond', [BigInt(id), who], (s, at) => withdrawBond(s, at, who, id));
};

const claimingOperator: Choose = (table) => {
  const id = anyId(table);
  const who = table.random.pick([STRANGER, ...OPERATORS]);
  return toPool(table, who, 'claimOperatorRewards', [BigInt(id)], (s, at) => claimOperator(s, at, who, id));
};

export const slashing: Choose = (table) => {
  const { random, state } = table;
  const id = anyId(table);
  const fraction = random.chance(70) ? TENTH : random.between(1n, TENTH + TENTH / 50n);
  const args = [BigInt(id), fraction, toHex(id, { size: 32 })];
  const step = toPool(table, ADMIN, 'slash', args, (s) => slash(s, id, fraction));
  const { slashedAt } = sequencerOf(state, id);
  const due = slashedAt + state.period - state.now;
  return slashedAt !== 0n && due > 0n && random.chance(40) ? { ...step, wait: due } : step;
};

const burying: Choose = (table) => {
  if (table.random.chance(60)) return undefined;
  const id = anyId(table);
  const reporter = table.random.pick([zeroAddress, ...PEOPLE]);
  const args = [BigInt(id), reporter, toHex(id, { size: 32 })];
  return toPool(table, ADMIN, 'tombstone', args, (s) => tombstone(s, id, reporter));
};

const sweeping: Choose = (table) => toPool(table, STRANGER, 'sweepSlashed', [], (s, at) => sweep(s, at));

const claimingBounty: Choose = (table) => {
  const who = table.random.pick(PEOPLE);
  return toPool(table, who, 'claimBounty', [who], (s, at) => claimBounty(s, at, who));
};

const pausing: Choose = (table) => {
  const until = table.state.now + table.random.between(2n, 40n);
  return toPool(table, ADMIN, 'pauseEntries', [Number(until)], (s) => {
    demand(until > s.now, 'in the past');
    s.pausedUntil = until;
  });
};

const resuming: Choose = (table) =>
  toPool(table, ADMIN, 'resumeEntries', [], (s) => {
    s.pausedUntil = 0n;
  });

const movingLimits: Choose = (table) => {
  if (table.random.chance(50)) {
    const least = table.random.between(100n * METIS, 200n * METIS);
    return toPool(table, ADMIN, 'setMinBond', [least], (s) => {
      s.minBond = least;
    });
  }
  const most = table.random.between(600n * METIS, 1_500n * METIS);
  return toPool(table, ADMIN, 'setMaxStake', [most], (s) => {
    s.maxStake = most;
  });
};

const settingRate: Choose = ({ random, places }) => {
  const rate = random.between(METIS / 10_000n, METIS / 20n);
  return {
    ...{ from: ADMIN, to: places.reserve, abi: rewardReserveAbi },
    ...{ functionName: 'setRewardPerBlock', args: [rate] },
    play: (state) => setRate(state, places, rate),
  };
};

export const funding: Choose = ({ random, places }) => {
  const value = random.between(1n, METIS);
  return {
    ...{ from: STRANGER, to: places.reserve, abi: rewardReserveAbi, functionName: 'fund', args: [], value },
    play: (state) => fundReserve(state, places, STRANGER, value),
  };
};

/** What operators, governance and the court do. */
export const OFFICE_STEPS: readonly (readonly [number, Choose])[] = [
  [3, registering],
  [2, rotating],
  [3, settingCommission],
  [2, settingRecipient],
  [2, handingOver],
  [3, accepting],
  [6, toppingUp],
  [4, requestingBond],
  [2, exiting],
  [3, withdrawingBond],
  [3, claimingOperator],
  [8, slashing],
  [1, burying],
  [1, sweeping],
  [1, claimingBounty],
  [1, pausing],
  [1, resuming],
  [1, movingLimits],
  [1, settingRate],
  [3, funding],
];
