import * as functions from '@metis-blitz/protocol';
import { REFUSED, TERMS } from '@metis-blitz/testing/glossary';
import {
  type Abi,
  type AbiParameter,
  type Address,
  encodeFunctionData,
  type Hex,
  keccak256,
  toHex,
} from 'viem';
import { describe, expect, test } from 'vitest';
import type { Contracts } from '../reads/context.ts';
import { callWords as english } from '../words/en.ts';
import { callWords as chinese } from '../words/zh.ts';
import {
  castSplitVote,
  createStream,
  delegate,
  delegatePoolVotes,
  propose,
  setDepositCap,
  slash,
} from '../writes/index.ts';
import { decodeCall } from './decodeCall.ts';
import { describeCall } from './describeCall.ts';

const METIS = 10n ** 18n;
const zero = `0x${'00'.repeat(32)}`;
/** What is written in Latin letters in Chinese too. */
const latin = /0x[0-9a-fA-F…]+|some text|\b(METIS|lsMETIS|wMETIS|Metis|UTC|Multicall3)\b/g;
const at = (index: number): Address => `0x${(index + 1).toString(16).padStart(40, '0')}`;
const abis: Record<string, string> = {
  accessManager: 'accessManager',
  delegationRouter: 'delegationRouter',
  ecosystemFund: 'ecosystemFund',
  equivocationCourt: 'equivocationCourt',
  guardian: 'guardian',
  liquidStaking: 'liquidStaking',
  operationsGovernor: 'governor',
  operationsTimelock: 'timelock',
  protocolGovernor: 'governor',
  protocolTimelock: 'timelock',
  rewardReserve: 'rewardReserve',
  sequencerPool: 'sequencerPool',
  sequencerSet: 'sequencerSet',
  stakeVotes: 'stakeVotes',
  withdrawalQueue: 'withdrawalQueue',
  wMetis: 'wMetis',
};
const contracts = Object.fromEntries(
  Object.keys(abis).map((name, index) => [name, at(index)]),
) as unknown as Contracts;
const abiOf = (name: string) => (functions as unknown as Record<string, Abi>)[`${abis[name]}Functions`] ?? [];
const recipient = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';

function sample(parameter: AbiParameter): unknown {
  const { type } = parameter;
  if (type.endsWith('[]')) return [sample({ ...parameter, type: type.slice(0, -2) })];
  if (type === 'tuple') {
    const { components } = parameter as { components: readonly AbiParameter[] };
    return Object.fromEntries(components.map((part) => [part.name ?? '', sample(part)]));
  }
  if (type === 'address') return recipient;
  if (type === 'bool') return true;
  if (type === 'string') return 'some text';
  if (type === 'bytes') return '0x1234';
  if (type.startsWith('bytes')) return `0x${'ab'.repeat(Number(type.slice(5)))}`;
  const bits = Number(/\d+/.exec(type)?.[0]);
  return bits <= 8 ? 1 : bits <= 16 ? 300 : bits <= 48 ? 1_700_000_000 : 5n * METIS;
}

const calls = Object.keys(abis).flatMap((name) =>
  abiOf(name).flatMap((item) => {
    if (item.type !== 'function' || item.stateMutability === 'view' || item.stateMutability === 'pure')
      return [];
    const data = encodeFunctionData({ abi: [item], args: item.inputs.map(sample) });
    const types = item.inputs.map(({ type }) => type).join();
    return [[`${name}.${item.name}(${types})`, name as keyof Contracts, data] as const];
  }),
);

describe('every call that changes something', () => {
  test('there are many', () => {
    expect(calls.length).toBeGreaterThan(150);
  });

  test.each(calls)('%s has a sentence', (_, contract, data) => {
    const to = contracts[contract] as Address;
    const sentence = describeCall(contracts, { to, value: METIS, data });
    expect(sentence).toMatch(/^[A-Z].+\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|changes nothing|none of its functions/);
    expect(decodeCall(contracts, { to, data })?.contract).toBe(contract);
  });

  test.each(calls)('%s has a sentence in Chinese', (_, contract, data) => {
    const to = contracts[contract] as Address;
    const sentence = describeCall(contracts, { to, value: METIS, data }, { words: chinese });
    expect(sentence).toMatch(/\p{Script=Han}.*。$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|不改变任何东西|都不接受/);
    expect(sentence).not.toMatch(REFUSED);
    const said = describeCall(contracts, { to, value: METIS, data });
    const asked = TERMS.filter(([word]) => word.test(said)).filter(([, word]) => !word.test(sentence));
    expect(asked, `${said} → ${sentence}`).toEqual([]);
    expect(sentence.replace(latin, '').match(/[A-Za-z]{2,}/g)).toBeNull();
    expect(sentence.replace(/\d+年\d+月\d+日/g, '0')).not.toMatch(
      /\p{Script=Han} +\p{Script=Han}|\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u,
    );
  });
});

describe('describeCall', () => {
  const stream = createStream(contracts, {
    bucketId: 2n,
    recipient,
    assets: 1_200n * METIS,
    start: 1_700_000_000,
    cliff: 1_700_000_000,
    end: 1_707_776_000,
    decision: { context: 'c', impact: 'i', alternatives: 'a' },
  });
  const streamed =
    'Stream 1,200 METIS from bucket 2 to 0x7099…79C8, from 14 Nov 2023, 22:13 UTC to 12 Feb 2024, 22:13 UTC.';

  test('says what a stream pays, to whom, and when', () => {
    expect(describeCall(contracts, stream)).toBe(streamed);
    const accounts = [{ address: recipient, name: 'the explorer team' }] as const;
    expect(describeCall(contracts, stream, { accounts })).toContain('to the explorer team,');
  });

  test('says parts in per cent and amounts with their unit', () => {
    const call = slash(contracts, { id: 4n, fractionWad: METIS / 20n, evidenceHash: `0x${'ab'.repeat(32)}` });
    expect(describeCall(contracts, call)).toBe('Slash 5 % of what sequencer 4 has at stake, its bond first.');
    expect(describeCall(contracts, setDepositCap(contracts, { cap: 500_000n * METIS }))).toContain('500,000');
  });

  test('tells the two meanings of one name apart', () => {
    expect(describeCall(contracts, delegate(contracts, { id: 3n, assets: 2n * METIS }))).toBe(
      'Delegate 2 METIS to sequencer 3.',
    );
    expect(describeCall(contracts, delegatePoolVotes(contracts, { delegatee: recipient }))).toContain(
      'Vote with',
    );
  });

  test('tells the calls within a call', () => {
    const call = propose(contracts, {
      governor: 'operations',
      calls: [stream],
      text: 'x',
      proposer: recipient,
    });
    expect(describeCall(contracts, call)).toBe(`Propose to “${streamed.replace('S', 's').slice(0, -1)}”.`);
    const split = castSplitVote(contracts, {
      governor: 'operations',
      proposalId: 7n,
      split: { for: 1n, against: 1n, abstain: 1n },
    });
    expect(describeCall(contracts, split)).toBe('Vote in parts on proposal 7.');
  });

  test('a question changes nothing', () => {
    const data = encodeFunctionData({ abi: abiOf('liquidStaking'), functionName: 'totalAssets' });
    expect(describeCall(contracts, { to: contracts.liquidStaking, value: 0n, data })).toContain(
      'changes nothing',
    );
  });

  test.each<[string, Hex, string]>([
    ['a stranger', '0x', 'Send 0.000000000000000007 METIS to 0x0000'],
    [
      'a stranger with data',
      '0x12345678',
      'no contract of the protocol, with 0.000000000000000007 METIS and 4 bytes',
    ],
  ])('%s is told as such', (_, data, text) => {
    expect(describeCall(contracts, { to: at(200), value: 7n, data })).toContain(text);
  });

  test('data that fits nothing is told as such', () => {
    expect(describeCall(contracts, { to: contracts.liquidStaking, value: 0n, data: '0xdeadbeef' })).toContain(
      'none of its functions',
    );
  });
});

test('decodeCall names every argument', () => {
  const call = delegate(contracts, { id: 3n, assets: 2n * METIS });
  expect(decodeCall(contracts, call)).toMatchObject({
    contract: 'sequencerPool',
    functionName: 'delegate',
    parameters: [{ name: 'id', type: 'uint256', value: 3n }],
  });
});

test.each([
  [undefined, 'from bucket 2 to'],
  [[{ id: 2n, name: 'Builders' }], 'from bucket Builders to'],
])('a bucket has its name where it is known: %s', (buckets, words) => {
  const request = createStream(contracts, {
    bucketId: 2n,
    recipient,
    assets: METIS,
    start: 1_700_000_000,
    cliff: 1_700_000_000,
    end: 1_710_000_000,
    decision: { context: 'some text', impact: 'some text', alternatives: 'some text' },
  });
  const sentence = describeCall(contracts, { ...request, value: 0n }, buckets ? { buckets } : {});
  expect(sentence).toContain(words);
});

describe('what is said of figures', () => {
  const to = (name: string) => contracts[name as keyof Contracts] as Address;
  const said = (name: string, functionName: string, args: readonly unknown[], words = english) =>
    describeCall(
      contracts,
      {
        to: to(name),
        value: 0n,
        data: encodeFunctionData({ abi: abiOf(name), functionName, args } as never),
      },
      { words },
    );
  const both = (name: string, functionName: string, args: readonly unknown[]) => [
    said(name, functionName, args),
    said(name, functionName, args, chinese),
  ];
  const ALL = 2n ** 256n - 1n;

  test('time is that of the caller, in calls within calls too', () => {
    const times = { moment: () => 'tomorrow', duration: () => 'a while', wait: () => 'a bit' };
    const words = { ...english, times };
    expect(said('liquidStaking', 'pauseEntries', [1_700_000_000], words)).toContain('until tomorrow;');
    const stream = encodeFunctionData({
      abi: abiOf('liquidStaking'),
      functionName: 'pauseEntries',
      args: [1_700_000_000],
    });
    const batch = [[to('liquidStaking')], [0n], [stream], zero, zero, 86_400n];
    expect(said('operationsTimelock', 'scheduleBatch', batch, words)).toMatch(
      /^In a while: .+until tomorrow/,
    );
  });

  test('a length that is voted on is told to the second', () => {
    expect(both('operationsGovernor', 'setVotingPeriod', [302_401])).toEqual([
      'Let a vote last 3 days 12 hours 1 second.',
      '投票时长为 3 天 12 小时 1 秒。',
    ]);
    expect(both('operationsTimelock', 'updateDelay', [ALL])).toEqual([
      'Let decisions wait 8,000 years and more before they take effect.',
      '决定须等待 8,000 年以上才生效。',
    ]);
  });

  test('a pause without end has no date', () => {
    expect(both('guardian', 'pauseEntries', [to('liquidStaking'), 2 ** 48 - 1])).toEqual([
      'Pause entries to the vault until a day after the year 9999; every way out stays open.',
      '暂停新资金进入金库，至 9999 年之后；所有退出仍然开放。',
    ]);
  });

  test('as many as there are is no number', () => {
    expect(both('sequencerPool', 'settle', [ALL])).toEqual([
      'Settle all epochs that are over.',
      '结算全部已结束的周期。',
    ]);
    expect(both('liquidStaking', 'approve', [recipient, ALL])).toEqual([
      'Let 0x7099…79C8 move any amount of lsMETIS.',
      '允许 0x7099…79C8 转移任意数额的 lsMETIS。',
    ]);
    expect(both('wMetis', 'approve', [recipient, 1_500n * METIS])).toEqual([
      'Let 0x7099…79C8 take 1,500 wMETIS.',
      '允许 0x7099…79C8 取用 1,500 wMETIS。',
    ]);
  });

  test.each([
    [[1n], 'Settle up to 1 epoch that is over.', '结算至多 1 个已结束的周期。'],
    [[1_234n], 'Settle up to 1,234 epochs that are over.', '结算至多 1,234 个已结束的周期。'],
  ])('%s epochs agree with their noun', (args, ...sentences) => {
    expect(both('sequencerPool', 'settle', args)).toEqual(sentences);
  });

  test('one ticket and one sequencer are one', () => {
    expect(said('withdrawalQueue', 'claimMany', [[7n]])).toBe('Pay ticket 7 to its owner.');
    expect(said('withdrawalQueue', 'claimMany', [[7n, 8n]])).toBe('Pay tickets 7 and 8 to their owners.');
    expect(said('sequencerPool', 'compound', [[3n]])).toBe('Delegate rewards at sequencer 3 again.');
    expect(said('sequencerPool', 'compound', [[3n, 4n, 5n]])).toContain('at sequencers 3, 4 and 5');
    expect(said('withdrawalQueue', 'finalize', [1n, 0n, 0n])).toBe('Finalise up to 1 waiting ticket.');
  });

  test('a role that has no name has its number, and says what it must announce', () => {
    expect(both('accessManager', 'grantRole', [3n, recipient, 172_800])).toEqual([
      'Give 0x7099…79C8 the role of guardian, each act announced 2 days ahead.',
      '授予 0x7099…79C8 “守护者”角色，每次行使须提前 2 天公告。',
    ]);
    expect(both('accessManager', 'revokeRole', [9n, recipient])).toEqual([
      'Take role 9 from 0x7099…79C8.',
      '收回 0x7099…79C8 的角色 9。',
    ]);
  });

  test('an announcement without a time of its own has no date', () => {
    const args = [
      to('liquidStaking'),
      encodeFunctionData({ abi: abiOf('liquidStaking'), functionName: 'harvest' }),
      0,
    ];
    expect(both('accessManager', 'schedule', args)).toEqual([
      'As soon as its wait is over: collect the vault’s rewards.',
      '等待期一过：收取金库的收益。',
    ]);
  });

  test('a part is told to its last digit', () => {
    const evidence = `0x${'ab'.repeat(32)}`;
    expect(said('sequencerPool', 'slash', [4n, METIS / 1_000_000n, evidence])).toContain('Slash 0.0001 % of');
  });

  test.each([
    ['PROPOSER_ROLE', 'proposer', '提案'],
    ['EXECUTOR_ROLE', 'executor', '执行'],
    ['CANCELLER_ROLE', 'canceller', '取消'],
  ])('%s of a timelock has a name', (role, name, zh) => {
    expect(both('protocolTimelock', 'grantRole', [keccak256(toHex(role)), recipient])).toEqual([
      `Give 0x7099…79C8 the timelock’s role of ${name}.`,
      `授予 0x7099…79C8 时间锁的“${zh}”角色。`,
    ]);
    expect(said('protocolTimelock', 'renounceRole', [keccak256('0x01'), recipient])).toMatch(
      /^Give up the timelock’s role 0x[0-9a-f]{8}…\.$/,
    );
  });
});
