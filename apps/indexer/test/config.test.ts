import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploymentSchema } from '@metis-blitz/protocol/deployments';
import { getAddress, toHex } from 'viem';
import { expect, onTestFinished, test, vi } from 'vitest';

/*
 * T43: chain and addresses are those of the deployment file alone. A wrong chain id would not show in any answer: our
 * routes say the file's, and Ponder indexes whatever the node tells, only with another chain's finality and cache.
 */

const NAMES = Object.keys(deploymentSchema.shape.contracts.shape);
const PROFILES = { 1088: 'mainnet', 59902: 'testnet', 31337: 'local' } as const;

test.each(Object.entries(PROFILES))(
  'on chain %s everything that is read is of the deployment file',
  async (id, profile) => {
    const chainId = Number(id);
    const contracts = Object.fromEntries(NAMES.map((name, n) => [name, addressOf(chainId * 100 + n)]));
    const blockNumber = chainId + 7;
    const config = await configWith({
      chainId,
      profile,
      blockNumber,
      deployedAt: 1,
      contracts,
      parameters: {},
    });

    const [chain = '', ...others] = Object.keys(config.chains);
    expect(others).toEqual([]);
    expect(Object.values(config.chains)).toMatchObject([{ id: chainId, rpc: ['https://node.invalid'] }]);
    const parts = [...Object.values(config.contracts), ...Object.values(config.blocks)];
    for (const part of parts) expect(part).toMatchObject({ chain, startBlock: blockNumber });
    const at = Object.fromEntries(
      Object.entries(config.contracts).map(([name, part]) => [name, part.address]),
    );
    expect(at).toEqual({
      ...Object.fromEntries(
        Object.keys(at).map((name) => [name, contracts[`${name.charAt(0).toLowerCase()}${name.slice(1)}`]]),
      ),
      Governor: [contracts.protocolGovernor, contracts.operationsGovernor],
    });
  },
);

/** The configuration as Ponder reads it: from a file that the environment names. */
async function configWith(deployment: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'blitz-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'deployment.json');
  writeFileSync(file, JSON.stringify(deployment));
  vi.stubEnv('BLITZ_DEPLOYMENT', file);
  vi.stubEnv('BLITZ_RPC_URL', 'https://node.invalid');
  vi.resetModules();
  onTestFinished(() => void vi.unstubAllEnvs());
  return (await import('../ponder.config.ts')).default;
}

const addressOf = (n: number) => getAddress(toHex(n, { size: 20 }));
