import { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import { governorFunctions } from '@metis-blitz/protocol/functions/governor';
import { liquidStakingFunctions } from '@metis-blitz/protocol/functions/liquidStaking';
import { rewardReserveFunctions } from '@metis-blitz/protocol/functions/rewardReserve';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import { timelockFunctions } from '@metis-blitz/protocol/functions/timelock';
import type { Abi } from 'viem';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeCall } from '../describe/describeCall.ts';
import { decodeError } from '../errors/decodeError.ts';
import { openWorld, type TestWorld } from '../test/openWorld.ts';
import { changeParameter } from '../writes/changeParameter.ts';
import { getParameters, type Parameter } from './getParameters.ts';

let world: TestWorld;
let now: readonly Parameter[];
beforeAll(async () => {
  world = await openWorld();
  now = (await getParameters(world.client, { contracts: world.contracts })).parameters;
});
afterAll(() => world?.stop());

/** Set by an operator for himself, or for one sequencer: no figure of the whole. */
const OF_ONE = ['setCommission'];
const ABIS: readonly Abi[] = [
  ecosystemFundFunctions,
  governorFunctions,
  liquidStakingFunctions,
  rewardReserveFunctions,
  sequencerPoolFunctions,
  timelockFunctions,
];

describe('the catalogue of parameters', () => {
  test('has a figure for every setter of a number', () => {
    const setters = ABIS.flat().flatMap((item) =>
      item.type === 'function' &&
      item.stateMutability === 'nonpayable' &&
      /^(set|update)[A-Z]/.test(item.name) &&
      item.inputs.every(({ type }) => type.startsWith('uint'))
        ? [item.name]
        : [],
    );
    const moved = now.map(
      ({ key, value }) => changeParameter(world.contracts, { key, to: value, now }).action,
    );
    const aliases: Record<string, string> = { updateQuorum: 'updateQuorumNumerator' };
    const reached = new Set(moved.map((name) => aliases[name] ?? name));
    expect([...reached, ...OF_ONE].sort()).toEqual([...new Set(setters)].sort());
  });

  test('every figure lies within its bounds, and moving it has a sentence', () => {
    expect(now.length).toBeGreaterThanOrEqual(27);
    for (const { key, value, min, max } of now) {
      expect(value, key).toBeGreaterThanOrEqual(min);
      if (max !== null) expect(value, key).toBeLessThanOrEqual(max);
      const call = changeParameter(world.contracts, { key, to: value, now });
      expect(describeCall(world.contracts, call), key).toMatch(/^[A-Z].+\d.*\.$/);
    }
  });

  test('the contracts take each bound and refuse what lies a unit beyond it', async () => {
    const { contracts, client } = world;
    /** A governor's own setters look at the bounds first, so anyone can ask them. */
    const asked = async ({ key, governor }: Parameter, to: bigint) => {
      const account = contracts[governor === 'protocol' ? 'protocolTimelock' : 'operationsTimelock'];
      const { data, to: target } = changeParameter(contracts, { key, to, now });
      return client.call({ account, to: target, data, gasPrice: 0n }).then(
        () => 'taken',
        (thrown: unknown) => decodeError(thrown).name ?? 'unknown',
      );
    };
    const refusal = /OutOfBounds|AboveMaximum|TooHigh|TooLow|AboveMax|BelowMin|Bounds/;
    // A quorum asks who calls before it looks at its bounds: they are the contract's constants.
    for (const parameter of now.filter((one) => !one.key.endsWith('.quorum'))) {
      const { key, min, max } = parameter;
      expect(await asked(parameter, min), `${key} at least ${min}`).not.toMatch(refusal);
      if (min > 0n) expect(await asked(parameter, min - 1n), `${key} below ${min}`).toMatch(refusal);
      if (max === null || key === 'liquidStaking.depositCap') continue;
      expect(await asked(parameter, max), `${key} at most ${max}`).not.toMatch(refusal);
      expect(await asked(parameter, max + 1n), `${key} above ${max}`).toMatch(refusal);
    }
  });
});
