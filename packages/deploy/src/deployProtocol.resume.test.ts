import { ACCOUNT_INDEX, localExternal } from '@metis-blitz/devnet';
import { ecosystemFundAbi, liquidStakingAbi, rewardReserveAbi } from '@metis-blitz/protocol';
import { gasPriceOracle } from '@metis-blitz/protocol/l1Fee';
import { deployLocal, type TestChain } from '@metis-blitz/testing';
import { encodeFunctionData, getContractAddress, parseEther, zeroAddress } from 'viem';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { deployProtocol } from './deployProtocol.ts';
import type { Begun, Journal } from './journal.ts';
import { profiles } from './profiles/profiles.ts';
import type { Mined } from './sendCalls.ts';

let chain: TestChain;
beforeAll(async () => {
  // For what a network brings along; each story deploys anew.
  chain = (await deployLocal()).chain;
});
afterAll(() => chain?.stop());

function memory(): Journal & { begun: Begun | undefined } {
  const journal = {
    begun: undefined as Begun | undefined,
    read: () => journal.begun,
    write(begun: Begun) {
      journal.begun = begun;
    },
  };
  return journal;
}

let next = 0;
/** An account of its own for each story. */
async function newDeployer() {
  const walletClient = chain.walletClient(ACCOUNT_INDEX.stakers[0] + (next++ % 6));
  const { address } = walletClient.account;
  await chain.testClient.setBalance({ address, value: parseEther('20000000') });
  return {
    walletClient,
    publicClient: chain.publicClient,
    profile: profiles.local,
    external: localExternal(),
  };
}

const KILLED = new Error('killed');
const killAt = (step: number) => (progress: { done: number }) => {
  if (progress.done === step) throw KILLED;
};

describe('a deployment that was killed', () => {
  it('at several steps goes on after each, and is verified', async () => {
    const options = { ...(await newDeployer()), journal: memory() };
    const before = await count(options);
    for (const step of [0, 1, 5, 16, 20, 24]) {
      await expect(deployProtocol({ ...options, onProgress: killAt(step) })).rejects.toBe(KILLED);
      expect((await count(options)) - before).toBe(step);
    }
    const sent: string[] = [];
    const deployment = await deployProtocol({ ...options, onMined: ({ says }) => sent.push(says) });

    expect(sent[0]).not.toBe('deploy accessManager');
    expect(deployment.blockNumber).toBe((options.journal.begun?.blockNumber ?? 0) + 1);
    // Killed once more before the file was written: all that is left is to verify.
    const again = await deployProtocol({ ...options, onProgress: killAt(0) });
    expect(again).toEqual(deployment);
  });

  it('with a transaction that nobody mined takes its place', async () => {
    const options = { ...(await newDeployer()), journal: memory() };
    await expect(deployProtocol({ ...options, onProgress: killAt(2) })).rejects.toBe(KILLED);
    await chain.testClient.setAutomine(false);
    const nonce = await count(options);
    const { walletClient } = options;
    const fee = { type: 'legacy', gasPrice: await chain.publicClient.getGasPrice(), gas: 21_000n } as const;
    await walletClient.sendTransaction({ to: walletClient.account.address, nonce, ...fee });
    const resumed = deployProtocol({
      ...options,
      onProgress: ({ done }) => void (done === 3 && chain.testClient.setAutomine(true)),
    });
    // Mined as soon as the transfer has given way.
    await vi.waitFor(
      async () => {
        const { pending } = await chain.testClient.getTxpoolContent();
        const waiting = Object.values(pending).flatMap((ours) => Object.values(ours));
        expect(waiting.map(({ input }) => input.length > 2)).toEqual([true]);
      },
      { timeout: 15_000, interval: 20 },
    );
    await chain.testClient.mine({ blocks: 1 });
    await chain.testClient.setAutomine(true);

    await expect(resumed).resolves.toMatchObject({ profile: 'local' });
  });

  it('does not go on as another one, nor on what somebody else sent from its account', async () => {
    const options = { ...(await newDeployer()), journal: memory() };
    await expect(deployProtocol({ ...options, onProgress: killAt(3) })).rejects.toBe(KILLED);
    const external = { ...options.external, feeReceiver: options.walletClient.account.address };
    await expect(deployProtocol({ ...options, external })).rejects.toThrow(
      'with other code, figures or accounts',
    );
    const other = (await newDeployer()).walletClient;
    await expect(deployProtocol({ ...options, walletClient: other })).rejects.toThrow('was begun from');

    const { walletClient } = options;
    await walletClient.sendTransaction({ to: zeroAddress, value: 1n, type: 'legacy' });
    await expect(deployProtocol(options)).rejects.toThrow('another one was sent from the account');
  });
});

it('says what each transaction took, with what Metis takes for its data', async () => {
  const { address: oracle } = gasPriceOracle;
  await chain.testClient.setCode({ address: oracle, bytecode: '0x66038d7ea4c6800060005260206000f3' });
  const mined: Mined[] = [];
  await deployProtocol({ ...(await newDeployer()), onMined: (each) => mined.push(each) });
  await chain.testClient.setCode({ address: oracle, bytecode: '0x' });

  const sum = (of: (each: Mined) => bigint) => mined.reduce((total, each) => total + of(each), 0n);
  expect(sum(({ gas }) => gas)).toBeGreaterThan(40_000_000n);
  expect(sum(({ l1Fee }) => l1Fee)).toBe(BigInt(mined.length) * 10n ** 15n);
});

it('is not spoilt by strangers who stake and give while it is still going on', async () => {
  const options = { ...(await newDeployer()), journal: memory() };
  await expect(deployProtocol({ ...options, onProgress: killAt(17) })).rejects.toBe(KILLED);
  // Anyone may enter before the roles are handed over; the verification must not be theirs to break.
  const stranger = chain.walletClient(ACCOUNT_INDEX.newcomers[0]);
  const { nonce = 0 } = options.journal.begun ?? {};
  const created = Array.from({ length: 17 }, (_, step) =>
    getContractAddress({ from: options.walletClient.account.address, nonce: BigInt(nonce + step) }),
  );
  const args = [stranger.account.address, 0n, zeroAddress] as const;
  const gifts = [
    {
      data: encodeFunctionData({ abi: liquidStakingAbi, functionName: 'stake', args }),
      value: parseEther('3'),
    },
    { data: encodeFunctionData({ abi: rewardReserveAbi, functionName: 'fund' }), value: 1n },
    {
      data: encodeFunctionData({ abi: ecosystemFundAbi, functionName: 'fundBucket', args: [0n] }),
      value: 1n,
    },
  ];
  let taken = 0;
  for (const to of created) {
    for (const gift of gifts) {
      const hash = await stranger.sendTransaction({ ...gift, to, type: 'legacy', gas: 2_000_000n });
      const { status } = await chain.publicClient.waitForTransactionReceipt({ hash });
      if (status === 'success') taken += 1;
    }
  }
  expect(taken).toBeGreaterThanOrEqual(gifts.length);

  await expect(deployProtocol(options)).resolves.toMatchObject({ profile: 'local' });
});

function count({ walletClient }: Awaited<ReturnType<typeof newDeployer>>): Promise<number> {
  return chain.publicClient.getTransactionCount({ address: walletClient.account.address });
}
