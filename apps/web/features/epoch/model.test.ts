import type { Epoch } from '@metis-blitz/sdk/reads';
import { describe, expect, it } from 'vitest';
import { epochAt } from './model.ts';

const signer = '0x00000000000000000000000000000000000000aa';
const epoch = (number: bigint, startBlock: bigint, endBlock: bigint): Epoch => ({
  number,
  signer,
  sequencerId: number,
  startBlock,
  endBlock,
});

describe('epochAt', () => {
  it('counts the blocks of the running epoch, the present one as produced', () => {
    const now = epochAt(14n, epoch(3n, 10n, 19n), undefined);
    expect(now).toMatchObject({
      number: 3n,
      length: 10n,
      produced: 5n,
      left: 5n,
      done: 0.5,
      next: undefined,
    });
  });

  it('stays with the epoch that runs when the set has already named the next one', () => {
    const next = epoch(4n, 20n, 29n);
    expect(epochAt(19n, epoch(3n, 10n, 19n), next)).toMatchObject({ number: 3n, left: 0n, next });
  });

  it('goes on to the next one as soon as the chain does, before the record is read again', () => {
    const now = epochAt(22n, epoch(3n, 10n, 19n), epoch(4n, 20n, 29n));
    expect(now).toMatchObject({ number: 4n, produced: 3n, next: undefined });
  });

  it('is at the end when the chain has gone past the last record', () => {
    expect(epochAt(99n, epoch(3n, 10n, 19n), undefined)).toMatchObject({ produced: 10n, left: 0n, done: 1 });
  });

  it('bears an epoch whose end lies before its start, which a recommit can leave', () => {
    expect(epochAt(22n, epoch(3n, 10n, 19n), epoch(4n, 20n, 18n))).toMatchObject({ number: 3n });
    expect(epochAt(22n, epoch(4n, 20n, 18n), undefined)).toMatchObject({ length: 0n, left: 0n, done: 1 });
  });

  it('is at the beginning before the first epoch has begun', () => {
    expect(epochAt(2n, epoch(0n, 10n, 19n), undefined)).toMatchObject({ produced: 0n, left: 10n, done: 0 });
  });
});
