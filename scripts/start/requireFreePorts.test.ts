import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { requireFreePorts } from './requireFreePorts.ts';

async function occupy(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function free(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it('passes where all are free', async () => {
  await requireFreePorts({ web: await free(), rpc: await free(), indexer: await free() });
});

it.for([['127.0.0.1'], ['0.0.0.0'], ['::']])(
  'names the one that %s uses, and how to choose another',
  async ([host = '']) => {
    const rpc = await occupy(host);
    const attempt = requireFreePorts({ web: await free(), rpc, indexer: await free() });
    await expect(attempt).rejects.toThrow(
      `Port ${rpc} (for the chain) is in use: end what uses it, or choose another by BLITZ_RPC_PORT.`,
    );
  },
);

it('names all that are in use', async () => {
  const [web, indexer] = [await occupy('127.0.0.1'), await occupy('127.0.0.1')];
  await expect(requireFreePorts({ web, rpc: await free(), indexer })).rejects.toThrow(
    `Ports ${web} (for the app) and ${indexer} (for the indexer) are in use`,
  );
});
