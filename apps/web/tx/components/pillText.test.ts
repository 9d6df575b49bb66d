import { describe, expect, test } from 'vitest';
import { txCopy } from '../copy.ts';
import type { Phase, TxRecord } from '../model/txRecord.ts';
import { pillText } from './pillText.ts';

const told = (phase: object) => pillText({ phase: phase as Phase } as TxRecord);

describe('pillText', () => {
  test('a wallet that has not answered is waited for, and nothing is said to be signed', () => {
    expect(told({ name: 'awaiting', asked: undefined })).toBe(txCopy.awaiting);
  });

  test('what was asked before the page was left is looked for', () => {
    expect(told({ name: 'unreported' })).toBe(txCopy.looking);
  });

  test('what was sent is on its way until it is confirmed', () => {
    expect(told({ name: 'pending' })).toBe(txCopy.pending);
    expect(told({ name: 'indexing' })).toBe(txCopy.pending);
  });

  test('between two steps the person is next', () => {
    expect(told({ name: 'reviewing' })).toBe(txCopy.continue);
  });
});
