import { parseEther } from 'viem';
import { expect, it } from 'vitest';
import { readEnv } from './readEnv.ts';

const KEY = `0x${'ab'.repeat(32)}`;

it('needs a deployment and nothing else', () => {
  expect(readEnv({ BLITZ_DEPLOYMENT: 'deployment.json' })).toEqual({
    BLITZ_RPC_URL: 'http://127.0.0.1:8545',
    BLITZ_DEPLOYMENT: 'deployment.json',
    BLITZ_KEEPER_PORT: 0,
    BLITZ_KEEPER_HOST: '127.0.0.1',
    BLITZ_KEEPER_INTERVAL_MS: 5_000,
    BLITZ_KEEPER_MIN_HARVEST: parseEther('0.01'),
    BLITZ_KEEPER_EXECUTE: false,
    BLITZ_KEEPER_DRY_RUN: false,
  });
});

it.each([
  [{ BLITZ_DEPLOYMENT: '' }, 'BLITZ_DEPLOYMENT names the deployment file'],
  [{ BLITZ_RPC_URL: 'metis' }, 'BLITZ_RPC_URL is the http(s) address of a node'],
  [{ BLITZ_RPC_URL: 'ftp://metis' }, 'BLITZ_RPC_URL is the http(s) address of a node'],
  [{ BLITZ_KEEPER_KEY: '0x12' }, 'BLITZ_KEEPER_KEY is a private key'],
  [{ BLITZ_KEEPER_KEY: KEY.slice(2) }, 'BLITZ_KEEPER_KEY is a private key'],
  [{ BLITZ_KEEPER_PORT: '70000' }, 'BLITZ_KEEPER_PORT'],
  [{ BLITZ_KEEPER_PORT: 'x' }, 'BLITZ_KEEPER_PORT is a port'],
  [{ BLITZ_KEEPER_INTERVAL_MS: '0' }, 'BLITZ_KEEPER_INTERVAL_MS'],
  [{ BLITZ_KEEPER_MIN_HARVEST: '-1' }, 'BLITZ_KEEPER_MIN_HARVEST is an amount of METIS'],
  [{ BLITZ_KEEPER_MIN_HARVEST: '1e3' }, 'BLITZ_KEEPER_MIN_HARVEST is an amount of METIS'],
  [{ BLITZ_KEEPER_EXECUTE: 'yes' }, 'BLITZ_KEEPER_EXECUTE is true or false'],
])('refuses %j', (env, sentence) => {
  expect(() => readEnv({ BLITZ_DEPLOYMENT: 'd.json', ...env })).toThrow(sentence);
});

it('says so when no deployment is named', () => {
  expect(() => readEnv({})).toThrow('BLITZ_DEPLOYMENT names the deployment file');
});

it('never shows a key that it refuses', () => {
  const almost = `${KEY}00`;
  expect(() => readEnv({ BLITZ_DEPLOYMENT: 'd.json', BLITZ_KEEPER_KEY: almost })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('abab') }),
  );
});
