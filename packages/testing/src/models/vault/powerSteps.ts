import { keccak256, toHex } from 'viem';
import { PEOPLE, SEQUENCERS } from './openVault.ts';
import { harvest } from './play.ts';
import type { Choose, Step } from './Step.ts';
import { METIS, Refused, type State } from './state.ts';

/** From dust, which gains make good, to a tenth. */
const slashes: Choose = ({ random, vault }) => {
  const fraction = random.chance(50)
    ? random.between(10n ** 12n, 10n ** 15n)
    : random.between(10n ** 15n, 10n ** 17n);
  const args = [BigInt(random.below(SEQUENCERS) + 1), fraction, toHex(0, { size: 32 })];
  const from = vault.contracts.operationsTimelock;
  return { from, to: 'pool', name: 'slash', args, ofThePool: true, play: () => undefined };
};

/** Two hashes of one block, signed by one key: the real court sees them. Two of four at most, each is lost for good. */
const equivocates: Choose = async ({ random, state, vault }) => {
  const id = random.below(SEQUENCERS) + 1;
  const known = state.tombstoned.includes(id) || state.tombstoned.length < 2;
  const teller = known ? vault.blockSigner(id) : vault.blockSigner((id % SEQUENCERS) + 1);
  const blockNumber = BigInt(random.below(1_000));
  const hashes = ['one', 'another'].map((name) => keccak256(toHex(name)));
  const words = await Promise.all(
    hashes.map((blockHash) =>
      teller.signTypedData({
        domain: {
          name: 'Metis Blitz Block Commitment',
          version: '1',
          chainId: 31_337,
          verifyingContract: vault.places.pool,
        },
        primaryType: 'BlockCommitment',
        types: {
          BlockCommitment: [
            { name: 'chainId', type: 'uint256' },
            { name: 'blockNumber', type: 'uint256' },
            { name: 'blockHash', type: 'bytes32' },
          ],
        },
        message: { chainId: 31_337n, blockNumber, blockHash: blockHash ?? '0x' },
      }),
    ),
  );
  const args = [BigInt(id), blockNumber, hashes[0], words[0], hashes[1], words[1]];
  const play = (to: State) => {
    if (!known || to.tombstoned.includes(id)) throw new Refused('no proof, or told before');
    to.tombstoned.push(id);
  };
  return { from: random.pick(PEOPLE), to: 'court', name: 'report', args, play };
};

const pauses: Choose = ({ random, state, vault }) => {
  const from = vault.contracts.guardian;
  if (state.pausedUntil > state.now) {
    const play = (to: State) => {
      to.pausedUntil = 0n;
    };
    return { from, to: 'vault', name: 'resumeEntries', args: [], play };
  }
  const until = state.now + random.between(1n, 100n);
  const play = (to: State) => {
    to.pausedUntil = until;
  };
  return { from, to: 'vault', name: 'pauseEntries', args: [Number(until)], play };
};

/** A new fee is for what comes later: what was earned is harvested first. */
const setsFees: Choose = ({ random, vault }) => {
  const fee = random.between(0n, 1_000n);
  const low = random.between(0n, 200n);
  const play: Step['play'] = (state, seen) => {
    harvest(state, seen);
    [state.harvestFee, state.lowFee, state.highFee] = [fee, low, 200n];
  };
  const from = vault.contracts.protocolTimelock;
  return { from, to: 'vault', name: 'setFees', args: [Number(fee), Number(low), 200], play };
};

const setsTarget: Choose = ({ random, vault }) => {
  const target = random.between(0n, 3_000n);
  const play = (state: State) => {
    state.target = target;
  };
  const from = vault.contracts.protocolTimelock;
  return { from, to: 'vault', name: 'setBufferTarget', args: [Number(target)], play };
};

const setsCap: Choose = ({ random, vault }) => {
  const cap = random.between(2_000n * METIS, 400_000n * METIS);
  const play = (state: State) => {
    state.cap = cap;
  };
  return { from: vault.contracts.protocolTimelock, to: 'vault', name: 'setDepositCap', args: [cap], play };
};

/** All of one sequencer on its way back: the vault looks at it when it next does. */
const releases: Choose = ({ random, vault }) => {
  const args = [BigInt(random.below(SEQUENCERS) + 1)];
  const from = vault.contracts.operationsTimelock;
  return { from, to: 'router', name: 'release', args, play: () => undefined };
};

const restores: Choose = ({ random, vault }) => {
  const args = [BigInt(random.below(SEQUENCERS) + 1), 100_000n * METIS, Number(random.between(500n, 2_500n))];
  return {
    from: vault.contracts.operationsTimelock,
    to: 'router',
    name: 'setCap',
    args,
    play: () => undefined,
  };
};

/** What roles do, and how often. */
export const POWER_STEPS: readonly (readonly [number, Choose])[] = [
  ...([
    [4, slashes],
    [2, pauses],
    [1, setsFees],
    [1, setsTarget],
    [1, setsCap],
    [1, equivocates],
  ] as const),
  ...([
    [1, releases],
    [3, restores],
  ] as const),
];
