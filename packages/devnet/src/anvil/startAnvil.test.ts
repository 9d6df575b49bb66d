import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { developmentAccount } from '../accounts/developmentAccounts.ts';
import { localPublicClient, localWalletClient } from './localClients.ts';
import { type Anvil, startAnvil } from './startAnvil.ts';

const running: Anvil[] = [];
const start = async (options?: Parameters<typeof startAnvil>[0]) => {
  const anvil = await startAnvil(options);
  running.push(anvil);
  return anvil;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((anvil) => anvil.stop()));
});

describe('startAnvil', () => {
  it('knows the instructions of Metis and none that Metis lacks', async () => {
    const client = localPublicClient((await start()).rpcUrl);

    await expect(client.call({ data: '0x4660005260206000f3' })).resolves.toBeDefined(); // CHAINID
    await expect(client.call({ data: '0x4860005260206000f3' })).rejects.toThrow(); // BASEFEE
    await expect(client.call({ data: '0x60206000600020600060005e' })).rejects.toThrow(); // MCOPY
  });

  it('goes on from its state file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'blitz-anvil-'));
    const stateFile = join(folder, 'state.json');
    const genesisTimestamp = 1_700_000_000;
    try {
      const first = await start({ stateFile, genesisTimestamp });
      const [from, to] = [developmentAccount(0), developmentAccount(1)];
      const wallet = localWalletClient(first.rpcUrl, from);
      const hash = await wallet.sendTransaction({ to: to.address, value: 5n, type: 'legacy' });
      await localPublicClient(first.rpcUrl).waitForTransactionReceipt({ hash });
      await first.stop();

      const second = localPublicClient((await start({ stateFile })).rpcUrl);
      await expect(second.getTransactionReceipt({ hash })).resolves.toMatchObject({ status: 'success' });
      await expect(second.getTransactionCount({ address: from.address })).resolves.toBe(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says so when its port is taken', async () => {
    const server = createServer((_, response) => response.end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      await expect(startAnvil({ port })).rejects.toThrow(`Port ${port} is in use`);
    } finally {
      server.close();
    }
  });
});
