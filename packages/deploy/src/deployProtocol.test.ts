import { sequencerPoolAbi } from '@metis-blitz/protocol';
import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { deployLocal, type LocalDeployment } from '@metis-blitz/testing';
import { zeroAddress } from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deployProtocol } from './deployProtocol.ts';
import { profiles } from './profiles/profiles.ts';

/** Place of another deployer on the development mnemonic. */
const OTHER = 3;

let local: LocalDeployment;
beforeAll(async () => {
  local = await deployLocal();
});
afterAll(() => local?.chain.stop());

describe('deployProtocol', () => {
  it('answers with a file that its schema takes', () => {
    expect(deploymentSchema.parse(JSON.parse(JSON.stringify(local.deployment)))).toEqual(local.deployment);
    expect(local.deployment).toMatchObject({ chainId: 31337, profile: 'local' });
    expect(local.deployment.parameters.pool).toMatchObject({
      unbondingPeriod: 210,
      minBond: `${20_000n * 10n ** 18n}`,
    });
  });

  it('uses what the network has, with the figures of another profile', async () => {
    const { chain, deployment, external } = local;
    const { sequencerSet, wMetis } = deployment.contracts;
    const second = await deployProtocol({
      walletClient: chain.walletClient(OTHER),
      publicClient: chain.publicClient,
      profile: profiles.testnet,
      external: { ...external, twin: undefined, sequencerSet, wMetis },
    });

    expect(second.contracts).toMatchObject({ sequencerSet, wMetis });
    expect(second.contracts.sequencerPool).not.toBe(deployment.contracts.sequencerPool);
    const address = second.contracts.sequencerPool;
    const read = { address, abi: sequencerPoolAbi } as const;
    await expect(chain.publicClient.readContract({ ...read, functionName: 'sequencerSet' })).resolves.toBe(
      sequencerSet,
    );
  });

  it('refuses a network whose sequencer set is not named', async () => {
    const { chain, external } = local;
    const deployment = deployProtocol({
      walletClient: chain.walletClient(OTHER),
      publicClient: chain.publicClient,
      profile: profiles.mainnet,
      external: { ...external, twin: undefined },
    });
    await expect(deployment).rejects.toThrow('name its address');
  });

  it('stops at a constructor that refuses', async () => {
    const { chain, external } = local;
    const deployment = deployProtocol({
      walletClient: chain.walletClient(OTHER),
      publicClient: chain.publicClient,
      profile: profiles.local,
      external: { ...external, feeReceiver: zeroAddress },
    });
    await expect(deployment).rejects.toThrow();
  });
});
