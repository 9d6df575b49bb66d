import { expect, it } from 'vitest';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { readContext } from './readContext.ts';

const read = (args: string[], env: Record<string, string> = {}) =>
  readContext({
    root: '/blitz',
    args,
    env,
    progress: createProgress({ write: () => undefined }),
    signal: new AbortController().signal,
  });

it('goes on with the local chain unless asked otherwise', () => {
  expect(read([])).toMatchObject({ fresh: false, forkUrl: undefined, stateDir: '/blitz/.devnet/local' });
  expect(read(['--fresh'])).toMatchObject({ fresh: true });
});

it('keeps a fork apart', () => {
  const context = read(['--fork'], { METIS_RPC_URL: 'https://metis.example' });
  expect(context).toMatchObject({ forkUrl: 'https://metis.example', stateDir: '/blitz/.devnet/fork' });
});

it('refuses a fork of nothing, and of nonsense', () => {
  expect(() => read(['--fork'])).toThrow('--fork needs a node of a Metis network');
  expect(() => read(['--fork'], { METIS_RPC_URL: 'metis' })).toThrow('which is not an http(s) address');
  expect(() => read(['--fork'], { METIS_RPC_URL: 'ftp://metis' })).toThrow('which is not an http(s) address');
});

it('refuses what it does not know', () => {
  expect(() => read(['--frehs'])).toThrow(
    'These options are not understood: --frehs; there is --fresh, --fork.',
  );
});
