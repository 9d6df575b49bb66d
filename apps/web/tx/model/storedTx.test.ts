import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords, writeRecords } from './storedTx.ts';
import type { TxRecord } from './txRecord.ts';

const hash = `0x${'ab'.repeat(32)}` as const;
const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const call = { to: account, data: '0x12', value: 2n ** 90n } as const;
const record: TxRecord = {
  id: 'a',
  flowId: 'stake',
  request: { amount: 10n ** 20n, to: null },
  title: 'Stake 100 METIS',
  account,
  chainId: 31337,
  step: 0,
  stepTitles: ['Stake'],
  hashes: [],
  phase: { name: 'pending', sent: { hash, nonce: 3, call, fromBlock: 7n, seen: true } },
};

describe('stored transactions', () => {
  it('come back as they were', () => {
    expect(readRecords(writeRecords([record]))).toEqual([record]);
  });

  it('forget a quote: its figures would be old', () => {
    const quote = { call, gas: 1n, gasPrice: 1n, networkCost: 1n };
    const reviewing: TxRecord = { ...record, hashes: [hash], phase: { name: 'reviewing', quote } };
    expect(readRecords(writeRecords([reviewing]))[0]?.phase).toEqual({ name: 'simulating' });
  });

  it('keep a call that the wallet was asked for: it may be sent after the page is left', () => {
    const quote = { call, gas: 1n, gasPrice: 1n, networkCost: 1n };
    const asked = { call, nonce: 3, fromBlock: 7n };
    const awaiting: TxRecord = { ...record, phase: { name: 'awaiting', quote, asked } };
    expect(readRecords(writeRecords([awaiting]))[0]?.phase).toEqual({ name: 'unreported', asked });
  });

  it('lose one that is broken, and no other', () => {
    const text = writeRecords([{ ...record, id: 'b', step: -1 }, record]);
    expect(readRecords(text).map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"version":2,"records":[]}',
    writeRecords([record]).replace(hash, '0x12'),
    writeRecords([record]).replace('"nonce":3', '"nonce":-3'),
    writeRecords([record]).replace('"name":"pending"', '"name":"confirmed"'),
    writeRecords([record]).replace('{"$bigint":"7"}', '{"$bigint":"0x7; alert(1)"}'),
  ])('are none when the text is %.60s', (text) => {
    expect(readRecords(text)).toEqual([]);
  });

  it('never throw, whatever stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(readRecords(text))));
  });
});
