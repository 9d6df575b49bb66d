import { fileURLToPath } from 'node:url';
import { developmentAccount, localTestClient } from '@metis-blitz/devnet';
import { liquidStakingAbi } from '@metis-blitz/protocol';
import { deployOnTwin, METIS_SEPOLIA, startMetisTwin } from '@metis-blitz/testing';
import { expect, test as story } from '@playwright/test';
import { createPublicClient, http, parseEther } from 'viem';
import { serveApp } from '../../server/serve.ts';
import { TestWallet } from '../fixtures/TestWallet.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';
import { watchPage } from '../fixtures/watchPage.ts';

const dir = fileURLToPath(new URL('../../out', import.meta.url));
const person = developmentAccount(1);

story(
  'the same bytes run on Metis Sepolia by the deployment file alone, without an index',
  async ({ page }) => {
    const twin = await startMetisTwin({ network: METIS_SEPOLIA });
    const { rpcUrl } = twin;
    const { chain } = METIS_SEPOLIA;
    const deployment = await deployOnTwin(rpcUrl, METIS_SEPOLIA);
    const app = await serveApp({ port: 0, dir, rpcUrl, indexerUrl: null, deployment, name: 'sepolia' });
    const watch = watchPage(page, app.url);
    try {
      await localTestClient(rpcUrl).setBalance({ address: person.address, value: parseEther('50') });
      const wallet = new TestWallet({ account: person, rpcUrl, chainId: chain.id });
      await wallet.install(page);
      await page.goto(app.url);
      await expect(page.getByRole('banner').getByText(chain.name)).toBeVisible();
      await connect(page, wallet);
      await page.getByLabel('Amount to stake').fill('10');
      await page.getByRole('button', { name: 'Stake METIS' }).click();
      // What Metis takes for the data on L1 is asked of its own oracle, and is in the cost.
      await expect(sheet(page)).toContainText('Stake 10 METIS');
      await sign(page);

      const client = createPublicClient({ chain, transport: http(rpcUrl) });
      const vault = { address: deployment.contracts.liquidStaking, abi: liquidStakingAbi } as const;
      const args = [person.address] as const;
      expect(await client.readContract({ ...vault, functionName: 'balanceOf', args })).toBe(parseEther('10'));

      // Links lead to that network's own explorer.
      await page.goto(`${app.url}/transparency/`);
      const link = page.locator(`a[href="${chain.blockExplorers?.default.url}/address/${vault.address}"]`);
      await expect(link.first()).toBeVisible();
      expect(watch.faults).toEqual([]);
    } finally {
      await app.stop();
      await twin.stop();
    }
  },
);
