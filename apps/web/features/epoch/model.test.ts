import { describe, expect, it } from 'vitest';
import type { EpochRecord } from '../../lib/chain/readEpochs.ts';
import { epochAt } from './model.ts';

const a = '0x00000000000000000000000000000000000000aa';
const b = '0x00000000000000000000000000000000000000bb';
const record = (
  id: bigint,
  startBlock: bigint,
  endBlock: bigint,
  signer: EpochRecord['signer'] = a,
): EpochRecord => ({
  id,
  signer,
  startBlock,
  endBlock,
});

describe('epochAt', () => {
  it('knows nothing without a record', () => {
    expect(epochAt(5n, [])).toBeUndefined();
  });

  it('counts the blocks of the running epoch, the present one as produced', () => {
    const now = epochAt(14n, [record(3n, 10n, 19n)]);
    expect(now).toMatchObject({ id: 3n, length: 10n, produced: 5n, left: 5n, done: 0.5, next: undefined });
  });

  it('stays with the epoch that runs when the set has already named the next one', () => {
    const now = epochAt(14n, [record(4n, 20n, 29n, b), record(3n, 10n, 19n)]);
    expect(now).toMatchObject({ id: 3n, next: b });
  });

  it('is at the end when the chain has gone past the last record', () => {
    expect(epochAt(99n, [record(3n, 10n, 19n)])).toMatchObject({ produced: 10n, left: 0n, done: 1 });
  });

  it('bears an epoch whose end lies before its start, which a recommit can leave', () => {
    const now = epochAt(22n, [record(3n, 10n, 19n), record(4n, 20n, 18n), record(5n, 19n, 28n, b)]);
    expect(now).toMatchObject({ id: 5n, signer: b, produced: 4n });
  });

  it('is at the beginning before the first epoch has begun', () => {
    expect(epochAt(2n, [record(0n, 10n, 19n)])).toMatchObject({ produced: 0n, left: 10n, done: 0 });
  });
});
