import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { requireFreePort } from './requireFreePort.ts';

test('a port in use is named, a free one is left free', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is in use: set PORT.`);

  await new Promise((resolve) => server.close(resolve));
  await requireFreePort(port, '127.0.0.1');
  await requireFreePort(port, '127.0.0.1');
});

test('a port that may not be opened says why', async () => {
  await expect(requireFreePort(1, '203.0.113.1')).rejects.toThrow(/^Port 1 cannot be opened: E\w+\.$/);
});
