import { profiles } from '@metis-blitz/deploy';
import { errorsAbi } from '@metis-blitz/protocol/errors';
import { REFUSED, TERMS } from '@metis-blitz/testing/glossary';
import type { AbiParameter } from 'viem';
import { describe, expect, test } from 'vitest';
import { decodeError } from '../errors/decodeError.ts';
import { explain } from '../errors/explain.ts';
import { collectSteps } from '../flows/collectSteps.ts';
import { delegateSteps } from '../flows/delegateSteps.ts';
import { depositSteps } from '../flows/depositSteps.ts';
import { redelegateSteps } from '../flows/redelegateSteps.ts';
import { requestWithdrawalSteps } from '../flows/requestWithdrawalSteps.ts';
import { undelegateSteps } from '../flows/undelegateSteps.ts';
import type { Contracts } from '../reads/context.ts';
import { parameters } from '../reads/parameters.ts';
import { AmountError, parseAmount } from '../units/parseAmount.ts';
import type { TimeWriter } from '../units/TimeWriter.ts';
import * as en from './en.ts';
import * as zh from './zh.ts';

const {
  errorWords: english,
  callWords: englishCalls,
  figureWords: englishFigures,
  bucketTitle: englishTitle,
} = en;
const {
  errorWords: chinese,
  callWords: chineseCalls,
  figureWords: chineseFigures,
  bucketTitle: chineseTitle,
} = zh;

const names =
  /#proposer=0x[0-9a-fA-F]+|0x[0-9a-fA-F…]+|\b(METIS|lsMETIS|wMETIS|Metis|UTC|wei|gas|panic|Multicall3|bytes|some text)\b/g;
const han = /\p{Script=Han}/u;

/** Marks that no language changes. */
const times: TimeWriter = {
  moment: (at) => `⟦${at}⟧`,
  duration: (seconds) => `⟦${seconds}⟧`,
  wait: (seconds) => `⟦${seconds}⟧`,
};

/** A plausible value: money is thousands of METIS and no two amounts are the same, other numbers are small. */
const sample = ({ type, name = '' }: AbiParameter, index: number): unknown => {
  if (type === 'address')
    return `0x${String(index + 1).repeat(4)}567890aBcdef1234567890abcdef1234${'56'.repeat(2)}`;
  if (type === 'bool') return true;
  if (type === 'string') return 'some text';
  if (type === 'bytes') return '0x';
  if (type.startsWith('bytes')) return `0x${'ab'.repeat(Number(type.slice(5)))}`;
  const bits = Number(/\d+/.exec(type)?.[0] ?? 256);
  if (bits <= 8) return index + 1;
  if (/^(id|index|.*Id|pending|count)$/.test(name)) return BigInt(index + 2);
  if (/timepoint|clock|expiry|deadline|since|until|moment|At$/.test(name))
    return BigInt(1_700_000_000 + index);
  return bits <= 48 ? 1_700_000_000 + index * 86_400 : BigInt(index + 5_000) * 10n ** 18n;
};
const figures = (text: string) =>
  (text.match(/\d[\d,.:]*/g) ?? []).map((one) => one.replace(/[.,:]$/, '')).sort();

const errors = errorsAbi.map((item) => [item.name, item.inputs.map(sample)] as const);

describe.each(errors)('%s', (name, args) => {
  const said = explain(name, args, { ...english, times });
  const told = explain(name, args, { ...chinese, times });

  test('is told in Chinese, whole', () => {
    for (const text of Object.values(told)) {
      expect(text).toMatch(han);
      expect(text.replace(names, '').match(/[A-Za-z]{2,}/g)).toBeNull();
      expect(text).not.toMatch(/undefined|NaN|\[object|[\p{Script=Han}] ?[,;:?!](?!\d)|您/u);
    }
    for (const text of [told.cause, told.remedy]) expect(text).toMatch(/[。…]$/);
    expect(Object.values(said).join(' ')).not.toMatch(han);
  });

  test('with the same figures', () => {
    const whole = (one: typeof said) => figures(`${one.title} ${one.cause} ${one.remedy}`);
    expect(whole(told).filter((one) => !whole(said).includes(one))).toEqual([]);
  });

  test('in the words of the glossary', () => {
    for (const part of ['title', 'cause', 'remedy'] as const) {
      const asked = TERMS.filter(([word]) => word.test(said[part])).filter(
        ([, word]) => !word.test(told[part]),
      );
      expect(asked, `${said[part]} → ${told[part]}`).toEqual([]);
      expect(told[part]).not.toMatch(REFUSED);
    }
  });

  test('written for people', () => {
    for (const text of [...Object.values(said), ...Object.values(told)]) {
      const figures = text.replace(/⟦-?\d+⟧|#proposer=\S+|0x[0-9a-fA-F…]+/g, '');
      expect(figures, 'thousands are set apart').not.toMatch(/(?<!year |[.\d])\d{4,}(?! 年)/);
      expect(figures, 'units are those of people').not.toMatch(
        /\bwei\b|basis points|基点|\d seconds| \d+ 秒/,
      );
      expect(text, 'one kind of apostrophe').not.toMatch(/\w'\w/);
    }
    for (const text of Object.values(told)) {
      expect(text, 'figures stand apart from Chinese').not.toMatch(
        /\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u,
      );
      expect(text, 'Chinese stands together').not.toMatch(/\p{Script=Han} +\p{Script=Han}/u);
    }
  });
});

test('what fails outside the contracts is told in the language that is asked for', () => {
  const thrown = Object.assign(new Error('User rejected the request.'), { code: 4001 });
  expect(decodeError(thrown, chinese).title).toBe('你在钱包中拒绝了');
  expect(decodeError(thrown).title).toBe('You declined in the wallet');
  expect(Object.keys(chinese.failures.kinds)).toEqual(Object.keys(english.failures.kinds));
});

test('both languages have a sentence for the same calls', () => {
  const keys = ({ sentences }: typeof englishCalls) =>
    Object.entries(sentences).map(([contract, of]) => [contract, Object.keys(of).sort()]);
  expect(keys(chineseCalls)).toEqual(keys(englishCalls));
  for (const name of Object.values(englishCalls.names)) expect(name).not.toMatch(han);
});

test('figures have a name in both languages', () => {
  const flat = (value: object): string[] =>
    Object.values(value).flatMap((one) =>
      typeof one === 'object' ? flat(one) : [typeof one === 'function' ? one('⟦x⟧') : one],
    );
  expect(flat(chineseFigures)).toHaveLength(flat(englishFigures).length);
  for (const name of flat(chineseFigures)) expect(name).toMatch(han);
  for (const name of flat(englishFigures)) expect(name).not.toMatch(han);
  const contracts = { ecosystemFund: '0x00000000000000000000000000000000DeaDBeef' } as never;
  expect(parameters(contracts, 2).map(({ label }) => label)).toContain('Fund: cap of bucket 1 in one window');
  expect(parameters(contracts, 2, chineseFigures).every(({ label }) => han.test(label))).toBe(true);
});

const buckets = Object.values(profiles).flatMap(({ fund }) => fund.buckets.map(({ name }) => name));

test.each([...new Set(buckets)])('the bucket %s has a Chinese name', (name) => {
  expect(chineseTitle(name)).toMatch(han);
  expect(englishTitle(name)).toBe(name);
});

test.each(['Bridges', 'constructor', ''])('a bucket that nobody knows (%j) keeps its name', (name) => {
  expect(chineseTitle(name)).toBe(name);
});

test.each([
  ['amounts', parseProblems],
  ['flows', flowReasons],
])('%s are told in both languages', (_, tell) => {
  const [said, told] = [tell(en), tell(zh)];
  expect(told).toHaveLength(said.length);
  for (const text of said) expect(text).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
  for (const text of told) {
    expect(text).toMatch(/\p{Script=Han}.*。$/u);
    expect(text.replace(names, '').match(/[A-Za-z]{2,}/g)).toBeNull();
    expect(text).not.toMatch(REFUSED);
  }
});

function parseProblems({ amountWords }: Pick<typeof en, 'amountWords'>): readonly string[] {
  return ['', 'x', '-1', '0.0000000000000000001', '9'.repeat(50)].flatMap((text) => {
    try {
      parseAmount(text, amountWords);
    } catch (error) {
      if (error instanceof AmountError) return [error.message, error.remedy];
    }
    throw new Error(`${text} is taken for an amount.`);
  });
}

function flowReasons({ flowWords }: Pick<typeof en, 'flowWords'>): readonly string[] {
  const terms = {
    id: 1n,
    assets: 1n,
    shares: 1n,
    fromId: 1n,
    toId: 2n,
    pendingEpochs: 1n,
    maxInlineEpochs: 0n,
  };
  const receiver = '0x00000000000000000000000000000000DeaDBeef';
  const contracts = { liquidStaking: receiver } as unknown as Contracts;
  const price = { assets: 1n, shares: 1n };
  const vault = { price, maxTicket: 10n, maxTicketsPerRequest: 1n };
  const steps = [
    ...delegateSteps(contracts, terms, flowWords),
    ...redelegateSteps(contracts, terms, flowWords),
    ...undelegateSteps(contracts, terms, flowWords),
    ...depositSteps(contracts, { assets: 1n, receiver, allowance: 0n }, flowWords),
    ...requestWithdrawalSteps(contracts, { shares: 1n, receiver, owner: receiver, vault }, flowWords),
    ...collectSteps(
      contracts,
      {
        account: receiver,
        tickets: [{ id: 1n, state: 'claimable' }],
        requests: [{ id: 1n, matured: true }],
        delegations: [{ sequencerId: 1n, pendingRewards: 1n }],
      },
      flowWords,
    ),
  ];
  expect(new Set(steps.map(({ reason }) => reason))).toEqual(new Set(Object.values(flowWords)));
  return steps.map(({ reason }) => reason);
}
