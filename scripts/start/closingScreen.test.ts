import { expect, it } from 'vitest';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { closingScreen } from './closingScreen.ts';
import { readContext } from './readContext.ts';

const screen = (args: string[]) => {
  const context = readContext({
    ...{ root: '/blitz', args, progress: createProgress({ write: () => undefined }) },
    env: { METIS_RPC_URL: 'https://node.example/a-key-of-mine' },
    signal: new AbortController().signal,
  });
  return closingScreen(context, {
    ...{ url: 'http://localhost:3000', rpcUrl: 'http://127.0.0.1:8545', chainId: 31337, resumed: true },
    contracts: { liquidStaking: '0x1' },
    wallet: { address: '0x2', privateKey: '0x3' },
  });
};

it('says how to go on, in 80 columns', () => {
  expect(screen([])).toContain('`npm start` goes on from there');
  expect(screen([])).toContain('chain id 31337, goes on where it stopped');
});

it('promises of a fork no more than is kept, and gives no key away', () => {
  const text = screen(['--fork']);
  expect(text).toContain('a fork by node.example');
  expect(text).toContain('A fork is not kept');
  expect(text).not.toContain('goes on from there');
  expect(text).not.toContain('a-key-of-mine');
});

it.each([[[]], [['--fork']]])('fits 80 columns with %j', (args) => {
  for (const line of screen(args).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
