import { errorsAbi } from '@metis-blitz/protocol/errors';
import { BaseError, encodeErrorResult, RawContractError, UserRejectedRequestError } from 'viem';
import { describe, expect, it } from 'vitest';
import { formatDateTime } from '../ui/time/formatDateTime.ts';
import { errorWordsNow } from './errorWordsNow.ts';
import { explain, isRejection } from './explain.ts';

describe('isRejection', () => {
  it.each([
    new UserRejectedRequestError(new Error('no')),
    new BaseError('Failed', { cause: new UserRejectedRequestError(new Error('no')) }),
    { code: 4001, message: 'x' },
    { code: 'ACTION_REJECTED' },
    new Error('MetaMask Tx Signature: User denied transaction signature.'),
    new Error('User rejected the request.'),
  ])('knows %s', (error) => {
    expect(isRejection(error)).toBe(true);
  });

  it.each([new Error('execution reverted'), undefined, 'User', new Error('The node rejected the block')])(
    'is not %s',
    (error) => {
      expect(isRejection(error)).toBe(false);
    },
  );
});

describe('explain', () => {
  it('says what a contract refuses, and what it means for the money', () => {
    const [first] = errorsAbi.filter(
      (item) => item.name.startsWith('LiquidStaking_') && item.inputs.length === 0,
    );
    if (!first) throw new Error('no such error');
    const data = encodeErrorResult({ abi: errorsAbi, errorName: first.name } as never);
    const told = explain(new RawContractError({ data }));
    expect(told.title.length).toBeGreaterThan(5);
    expect(told.meaning).toContain('Nothing was sent');
    expect(told.remedy).toBeTruthy();
  });

  it('takes the meaning of the moment', () => {
    expect(explain(new Error('x'), 'Only the cost was paid.').meaning).toContain('Only the cost was paid.');
  });

  describe('of a moment', () => {
    const now = Date.UTC(2026, 10, 22, 12) / 1000;
    const at = now + 86_400;
    const args = [at, at - 95];
    const data = encodeErrorResult({ abi: errorsAbi, errorName: 'SequencerPool_NotMatured', args } as never);
    const told = (words?: ReturnType<typeof errorWordsNow>) =>
      explain(new RawContractError({ data }), undefined, words).meaning;

    it('writes it as the screen around it does', () => {
      expect(told(errorWordsNow(now))).toContain(`on ${formatDateTime(at, now)}, in 1 min 35 s of`);
      expect(told(errorWordsNow(now + 365 * 86_400))).toContain(formatDateTime(at, now + 365 * 86_400));
    });

    it('names year and zone while the chain has not said what day it is', () => {
      expect(told()).toContain('on 23 Nov 2026, 12:00 UTC, in 1 minute 35 seconds of');
    });
  });
});
