import { describe, expect, it } from 'vitest';
import { parseConfig } from './loadConfig.ts';

const at = (index: number) => `0x${String(index).padStart(40, '1')}`;
const names =
  'accessManager wMetis sequencerSet rewardReserve sequencerPool withdrawalQueue delegationRouter liquidStaking stakeVotes protocolTimelock operationsTimelock protocolGovernor operationsGovernor ecosystemFund guardian equivocationCourt';
const deployment = {
  chainId: 31337,
  profile: 'local',
  blockNumber: 1,
  deployedAt: 1,
  contracts: Object.fromEntries(names.split(' ').map((name, index) => [name, at(index + 1)])),
  parameters: {},
};
const config = {
  name: 'local',
  chainId: 31337,
  rpcUrls: ['/rpc'],
  indexerUrl: null,
  explorerUrl: null,
  deployment,
};

describe('parseConfig', () => {
  it('takes what the local product serves', () => {
    expect(parseConfig(config)).toMatchObject({ chainId: 31337, deployment: { profile: 'local' } });
  });

  it('links to the explorer of Metis’ own networks, of no other chain, and of none where that is said', () => {
    const at = (chainId: number, more = {}) => {
      const { explorerUrl: _, ...rest } = config;
      return parseConfig({ ...rest, chainId, deployment: { ...deployment, chainId }, ...more }).explorerUrl;
    };
    expect(at(1088)).toBe('https://andromeda-explorer.metis.io');
    expect(at(59902)).toBe('https://sepolia-explorer.metisdevops.link');
    expect(at(31337)).toBeNull();
    expect(at(1088, { explorerUrl: null })).toBeNull();
    expect(at(31337, { explorerUrl: 'https://explorer.example' })).toBe('https://explorer.example');
  });

  it.each([
    [undefined, 'not valid'],
    [{ ...config, rpcUrls: [] }, 'rpcUrls'],
    [{ ...config, rpcUrls: ['//evil.example'] }, 'rpcUrls'],
    [{ ...config, rpcUrls: ['javascript:alert(1)'] }, 'rpcUrls'],
    [{ ...config, indexerUrl: 'ftp://x' }, 'indexerUrl'],
    [{ ...config, chainId: 1.5 }, 'chainId'],
    [{ ...config, developmentKey: '0x12' }, 'developmentKey'],
    [{ ...config, chainId: 1088, developmentKey: `0x${'1'.repeat(64)}` }, 'only for a local chain'],
    [{ ...config, deployment: undefined }, 'not deployed on chain 31337'],
    [{ ...config, chainId: 1088 }, 'names chain 1088'],
    [
      {
        ...config,
        deployment: { ...deployment, contracts: { ...deployment.contracts, liquidStaking: '0x12' } },
      },
      'liquidStaking',
    ],
  ])('refuses %j with a sentence', (value, part) => {
    expect(() => parseConfig(value)).toThrow(part);
  });
});
