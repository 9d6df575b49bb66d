import { BaseError, ExecutionRevertedError, InsufficientFundsError, UserRejectedRequestError } from 'viem';
import { describe, expect, it } from 'vitest';
import { explainError, isRejection } from './explainError.ts';

const none = () => undefined;

describe('isRejection', () => {
  it.each([
    new UserRejectedRequestError(new Error('no')),
    new BaseError('Failed', { cause: new UserRejectedRequestError(new Error('no')) }),
    { code: 4001, message: 'x' },
    { code: 'ACTION_REJECTED' },
    new Error('MetaMask Tx Signature: User denied transaction signature.'),
    new Error('User rejected the request.'),
    new Error('Request was cancelled'),
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

describe('explainError', () => {
  it('lets the protocol speak first', () => {
    const decode = () => ({ message: 'Staking is paused', remedy: 'Withdrawals go on.' });
    expect(explainError(new Error('x'), decode)).toMatchObject({
      title: 'Staking is paused',
      remedy: 'Withdrawals go on.',
    });
  });

  it.each([
    [new InsufficientFundsError(), 'Not enough METIS'],
    [new Error('nonce too low'), 'same number'],
    [new TypeError('Failed to fetch'), 'did not answer'],
    [new ExecutionRevertedError({ message: 'execution reverted: no luck' }), 'The chain refuses this'],
    [new Error('Something else'), 'Something else'],
    ['text', 'text'],
    [undefined, 'undefined'],
  ])('explains %s', (error, part) => {
    const { title, meaning } = explainError(error, none);
    expect(title).toContain(part);
    expect(meaning).toMatch(/nothing|not/i);
  });
});
