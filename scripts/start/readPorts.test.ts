import { expect, it } from 'vitest';
import { readPorts } from './readPorts.ts';

it('has its usual ports, and those of the environment', () => {
  expect(readPorts({})).toEqual({ web: 3000, rpc: 8545, indexer: 42_069 });
  expect(readPorts({ BLITZ_WEB_PORT: '41000', BLITZ_RPC_PORT: '' })).toMatchObject({
    web: 41_000,
    rpc: 8545,
  });
});

it.for([['0'], ['65536'], ['http'], ['-1'], ['80.5'], ['٣٠٠٠'], [' 3000']])(
  'refuses the port "%s"',
  ([text = '']) => {
    expect(() => readPorts({ BLITZ_RPC_PORT: text })).toThrow(
      `BLITZ_RPC_PORT is "${text}": a port is a number`,
    );
  },
);

it('refuses one port for two', () => {
  expect(() => readPorts({ BLITZ_RPC_PORT: '3000' })).toThrow(
    'three different ports, not 3000, 3000, 42069.',
  );
});
