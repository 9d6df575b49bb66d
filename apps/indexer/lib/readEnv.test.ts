import { expect, test } from 'vitest';
import { readEnv } from './readEnv.ts';

const least = { BLITZ_DEPLOYMENT: 'd.json' };

test('needs a deployment only', () => {
  expect(readEnv(least)).toMatchObject({ BLITZ_RPC_URL: ['http://127.0.0.1:8545'], PORT: 42_069 });
  expect(readEnv({ ...least, BLITZ_RPC_URL: 'http://a:1, https://b' }).BLITZ_RPC_URL).toHaveLength(2);
});

test.each([
  [{}, 'BLITZ_DEPLOYMENT: names the deployment file'],
  [{ ...least, BLITZ_RPC_URL: 'ws://a' }, 'BLITZ_RPC_URL: names http(s) addresses'],
  [{ ...least, PORT: '0' }, 'PORT: '],
  [{ ...least, PORT: 'x' }, 'PORT: '],
  [{ ...least, DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: is a postgres:// address'],
  [{ ...least, BLITZ_DATABASE_SCHEMA: 'Robert"); --' }, 'BLITZ_DATABASE_SCHEMA: is lower case'],
])('%j is refused with a line', (env, line) => {
  expect(() => readEnv(env)).toThrow(line);
});
