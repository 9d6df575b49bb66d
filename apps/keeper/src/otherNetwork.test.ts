import { type Anvil, localTestClient } from '@metis-blitz/devnet';
import { sequencerPoolAbi, sequencerSetAbi } from '@metis-blitz/protocol';
import { deployOnTwin, METIS, METIS_SEPOLIA, METIS_SIGNER, startMetisTwin } from '@metis-blitz/testing';
import { createPublicClient, createWalletClient, http, parseEther } from 'viem';
import { afterEach, expect, it, vi } from 'vitest';
import { keeperAccount } from './env/keeperAccount.ts';
import { readEnv } from './env/readEnv.ts';
import { startKeeper } from './startKeeper.ts';

const KEY = `0x${'52'.repeat(32)}` as const;
const eventually = { timeout: 30_000, interval: 50 };

let metis: Anvil | undefined;
afterEach(() => metis?.stop());

it.each([
  ['Metis', METIS],
  ['Metis Sepolia', METIS_SEPOLIA],
])('works on %s, with other addresses and figures, from its deployment file alone', async (_, network) => {
  metis = await startMetisTwin({ network });
  const { rpcUrl } = metis;
  const { chain, sequencerSet } = network;
  const options = { chain, transport: http(rpcUrl), pollingInterval: 20 };
  const publicClient = createPublicClient(options);
  const test = localTestClient(rpcUrl);
  const deployment = await deployOnTwin(rpcUrl, network);
  expect(deployment).toMatchObject({ chainId: chain.id, contracts: { sequencerSet } });
  const account = await keeperAccount({ BLITZ_KEEPER_KEY: KEY }, deployment.chainId);
  await test.setBalance({ address: account.address, value: parseEther('1') });

  // Epochs of a sequencer that nobody registered bring nothing: they are settled when they have waited.
  const env = readEnv({
    BLITZ_DEPLOYMENT: 'unused',
    BLITZ_RPC_URL: rpcUrl,
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
    const wallet = createWalletClient({ ...options, account: mpc });
    for (let i = 0n; i < epochs; i += 1n) {
      const current = await publicClient.readContract({ ...set, functionName: 'currentEpochNumber' });
      const args = [current] as const;
      const [, , , end] = await publicClient.readContract({ ...set, functionName: 'epochs', args });
      await test.mine({ blocks: Number(end - (await publicClient.getBlockNumber({ cacheTime: 0 }))) });
      const next = [current + 1n, end + 1n, end + 1_000n, METIS_SIGNER] as const;
      const fee = { type: 'legacy', gas: 500_000n, gasPrice: 1_000_000_000n } as const;
      const hash = await wallet.writeContract({
        ...{ ...set, functionName: 'commitEpoch' },
        ...{ args: next, ...fee },
      });
      await publicClient.waitForTransactionReceipt({ hash });
    }
  }
});
