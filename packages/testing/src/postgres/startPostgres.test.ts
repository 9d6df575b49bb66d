import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startPostgres } from './startPostgres.ts';

test('a real server answers, and is gone when it is stopped', async () => {
  const postgres = await startPostgres();
  const { hostname, port } = new URL(postgres.url);
  const answer = () =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      // "SSLRequest" of the wire protocol: N says that it speaks PostgreSQL, and without encryption.
      socket.once('connect', () => socket.write(Buffer.from('0000000804d2162f', 'hex')));
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString());
      });
      socket.once('error', reject);
    });
  expect(await answer()).toBe('N');
  await postgres.stop();
  await expect(answer()).rejects.toThrow('ECONNREFUSED');
});
