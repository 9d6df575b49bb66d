import type { Address } from 'viem';
import { describe, expect, it } from 'vitest';
import type { Contracts } from '../reads/context.ts';
import { createStream, delegateLiquidVotes, setDepositCap, slash } from '../writes/index.ts';
import { describeCall } from './describeCall.ts';

const at = (digit: string): Address => `0x${digit.repeat(40)}`;
const contracts = {
  ecosystemFund: at('1'),
  liquidStaking: at('2'),
  sequencerPool: at('3'),
} as unknown as Contracts;

const metis = 10n ** 18n;

describe('describeCall', () => {
  it('says what a stream pays, to whom, and when', () => {
    const call = createStream(contracts, {
      bucketId: 2n,
      recipient: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
      assets: 1_200n * metis,
      start: 1_700_000_000,
      cliff: 1_700_000_000,
      end: 1_707_776_000,
      decision: { context: 'c', impact: 'i', alternatives: 'a' },
    });
    const sentence = describeCall(contracts, call);
    expect(sentence).toContain('Stream 1,200');
    expect(sentence).toContain(
      'METIS from bucket 2 to 0x7099…79C8, from 2023-11-14 22:13 UTC to 2024-02-12 22:13 UTC',
    );
    expect(sentence).not.toContain('nothing before');
  });

  it('says parts in per cent', () => {
    const call = slash(contracts, { id: 4n, fractionWad: metis / 20n, evidenceHash: `0x${'ab'.repeat(32)}` });
    expect(describeCall(contracts, call)).toContain('Slash 5 % of what sequencer 4 has at stake');
    expect(describeCall(contracts, setDepositCap(contracts, { cap: 500_000n * metis }))).toContain('500,000');
  });

  it('names a function that has no sentence', () => {
    const call = delegateLiquidVotes(contracts, { delegatee: at('9') });
    expect(describeCall(contracts, call)).toBe(`Call delegate of liquidStaking with ${at('9')}.`);
  });

  it('never passes over what it does not know', () => {
    expect(describeCall(contracts, { to: at('8'), value: 7n, data: '0x' })).toContain(
      'no contract of the protocol',
    );
    expect(describeCall(contracts, { to: at('2'), value: 0n, data: '0xdeadbeef' })).toContain(
      'none of its functions',
    );
  });
});
