import { parseEther } from 'viem';
import { expect, it } from 'vitest';
import { CRANK_NAMES } from '../cranks/allCranks.ts';
import { readEnv } from './readEnv.ts';

it('needs a deployment and nothing else', () => {
  expect(readEnv({ BLITZ_DEPLOYMENT: 'deployment.json' })).toEqual({
    BLITZ_RPC_URL: 'http://127.0.0.1:8545',
    BLITZ_DEPLOYMENT: 'deployment.json',
    BLITZ_KEEPER_PORT: 0,
    BLITZ_KEEPER_HOST: '127.0.0.1',
    BLITZ_KEEPER_INTERVAL_MS: 5_000,
    BLITZ_KEEPER_CRANKS: CRANK_NAMES,
    BLITZ_KEEPER_MIN_HARVEST: parseEther('0.01'),
    BLITZ_KEEPER_MAX_COST_PERCENT: 100,
    BLITZ_KEEPER_PATIENCE_S: 21_600,
    BLITZ_KEEPER_MAX_TURN: parseEther('0.2'),
    BLITZ_KEEPER_MAX_DAY: parseEther('2'),
    BLITZ_KEEPER_FLOOR: parseEther('0.01'),
    BLITZ_KEEPER_STUCK_S: 60,
    BLITZ_KEEPER_DRY_RUN: false,
  });
});

it.each([
  [{ BLITZ_DEPLOYMENT: '' }, 'BLITZ_DEPLOYMENT names the deployment file'],
  [{ BLITZ_RPC_URL: 'metis' }, 'BLITZ_RPC_URL is the http(s) address of a node'],
  [{ BLITZ_RPC_URL: 'ftp://metis' }, 'BLITZ_RPC_URL is the http(s) address of a node'],
  [{ BLITZ_KEEPER_PORT: '70000' }, 'BLITZ_KEEPER_PORT'],
  [{ BLITZ_KEEPER_PORT: 'x' }, 'BLITZ_KEEPER_PORT is a port'],
  [{ BLITZ_KEEPER_INTERVAL_MS: '0' }, 'BLITZ_KEEPER_INTERVAL_MS'],
  [{ BLITZ_KEEPER_MIN_HARVEST: '-1' }, 'BLITZ_KEEPER_MIN_HARVEST is an amount of METIS'],
  [{ BLITZ_KEEPER_MIN_HARVEST: '1e3' }, 'BLITZ_KEEPER_MIN_HARVEST is an amount of METIS'],
  [{ BLITZ_KEEPER_DRY_RUN: 'yes' }, 'BLITZ_KEEPER_DRY_RUN is true or false'],
  [{ BLITZ_KEEPER_CRANKS: 'settle,steal' }, 'BLITZ_KEEPER_CRANKS names cranks of settle, harvest'],
  [{ BLITZ_KEEPER_MAX_COST_PERCENT: '1.005' }, 'BLITZ_KEEPER_MAX_COST_PERCENT is a number of per cent'],
  [{ BLITZ_KEEPER_MAX_DAY: 'all' }, 'BLITZ_KEEPER_MAX_DAY is an amount of METIS'],
  [{ BLITZ_KEEPER_STUCK_S: '0' }, 'BLITZ_KEEPER_STUCK_S'],
])('refuses %j', (env, sentence) => {
  expect(() => readEnv({ BLITZ_DEPLOYMENT: 'd.json', ...env })).toThrow(sentence);
});

it('says so when no deployment is named', () => {
  expect(() => readEnv({})).toThrow('BLITZ_DEPLOYMENT names the deployment file');
});

it('takes a few cranks only', () => {
  const env = readEnv({ BLITZ_DEPLOYMENT: 'd.json', BLITZ_KEEPER_CRANKS: 'settle, harvest' });
  expect(env.BLITZ_KEEPER_CRANKS).toEqual(['settle', 'harvest']);
});
