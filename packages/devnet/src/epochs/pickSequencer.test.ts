import { describe, expect, it } from 'vitest';
import { pickSequencer } from './pickSequencer.ts';

const signer = '0x0000000000000000000000000000000000000001';
const eligible = [
  { id: 1n, signer, stake: 3_000n },
  { id: 2n, signer, stake: 1_000n },
] as const;

describe('pickSequencer', () => {
  it('gives the same epoch to the same sequencer', () => {
    expect(pickSequencer(eligible, 7n)).toEqual(pickSequencer(eligible, 7n));
  });

  it('picks in proportion to stake', () => {
    const epochs = Array.from({ length: 2_000 }, (_, i) => BigInt(i));
    const first = epochs.filter((epoch) => pickSequencer(eligible, epoch)?.id === 1n).length;
    expect(first / epochs.length).toBeGreaterThan(0.7);
    expect(first / epochs.length).toBeLessThan(0.8);
  });

  it('picks nobody from nobody', () => {
    expect(pickSequencer([], 1n)).toBeUndefined();
  });
});
