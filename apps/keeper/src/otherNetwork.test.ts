import { deployProtocol, networks, profiles } from '@metis-blitz/deploy';
import {
  ACCOUNT_INDEX,
  type Anvil,
  developmentAccount,
  localExternal,
  localTestClient,
} from '@metis-blitz/devnet';
import { sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import { METIS_SIGNER, startMetisTwin } from '@metis-blitz/testing';
import { createPublicClient, createWalletClient, http, parseEther } from 'viem';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { keeperAccount } from './env/keeperAccount.ts';
import { readEnv } from './env/readEnv.ts';
import { startKeeper } from './startKeeper.ts';

const KEY = `0x${'52'.repeat(32)}` as const;
const eventually = { timeout: 30_000, interval: 50 };

let metis: Anvil;
beforeAll(async () => {
  metis = await startMetisTwin();
});
afterAll(() => metis?.stop());

it('works on another chain, with other addresses and figures, from its deployment file alone', async () => {
  const chain = networks.metis.chain;
  const options = { chain, transport: http(metis.rpcUrl), pollingInterval: 20 };
  const publicClient = createPublicClient(options);
  const walletClient = createWalletClient({
    ...options,
    account: developmentAccount(ACCOUNT_INDEX.stakers[2]),
  });
  const test = localTestClient(metis.rpcUrl);
  await test.setBalance({ address: walletClient.account.address, value: parseEther('10000000') });
  const { twin: _, ...around } = localExternal();
  const { sequencerSet, wMetis, multicall3 } = networks.metis;
  const external = { ...around, sequencerSet, wMetis, multicall3 };
  const deployment = await deployProtocol({
    walletClient,
    publicClient,
    profile: profiles.testnet,
    external,
  });
  const account = await keeperAccount({ BLITZ_KEEPER_KEY: KEY }, deployment.chainId);
  await test.setBalance({ address: account.address, value: parseEther('1') });

  // Epochs of a sequencer that nobody registered bring nothing: they are settled when they have waited.
  const env = readEnv({
    BLITZ_DEPLOYMENT: 'unused',
    BLITZ_RPC_URL: metis.rpcUrl,
    BLITZ_KEEPER_INTERVAL_MS: '200',
    BLITZ_KEEPER_PATIENCE_S: '1',
  });
  const lines: string[] = [];
  const keeper = await startKeeper(env, deployment, account, (line) => lines.push(line));
  try {
    await produce(2n);
    const pool = { address: deployment.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
    await vi.waitFor(() => expect(keeper.status.cranks.get('settle')?.turns).toBeGreaterThan(0), eventually);
    expect(await publicClient.readContract({ ...pool, functionName: 'pendingEpochs' })).toBe(0n);
    expect(lines.some((line) => line.startsWith('settle is put off'))).toBe(true);
    for (const crank of keeper.status.cranks.values()) expect(crank.lastFailure).toBe('');
  } finally {
    await keeper.stop();
  }

  async function produce(epochs: bigint): Promise<void> {
    const set = { address: sequencerSet, abi: sequencerSetAbi } as const;
    const mpc = await publicClient.readContract({ ...set, functionName: 'mpcAddress' });
    await test.impersonateAccount({ address: mpc });
    for (let i = 0n; i < epochs; i += 1n) {
      const current = await publicClient.readContract({ ...set, functionName: 'currentEpochNumber' });
      const [, , , end] = await publicClient.readContract({
        ...set,
        functionName: 'epochs',
        args: [current],
      });
      await test.mine({ blocks: Number(end - (await publicClient.getBlockNumber({ cacheTime: 0 }))) });
      const hash = await walletClient.writeContract({
        ...{
          ...set,
          functionName: 'commitEpoch',
          account: mpc,
          type: 'legacy',
          gas: 500_000n,
          gasPrice: 1_000_000_000n,
        },
        args: [current + 1n, end + 1n, end + 1_000n, METIS_SIGNER],
      });
      await publicClient.waitForTransactionReceipt({ hash });
    }
  }
});
