import { expect, it } from 'vitest';
import { changesOf } from './changesOf.ts';

it('tells what changed, newest first, without what registration says already', () => {
  const changes = changesOf({
    commissions: [
      { bps: 500, announcedAt: null, effectiveAt: 10 },
      { bps: 900, announcedAt: 30, effectiveAt: 60 },
      { bps: 400, announcedAt: null, effectiveAt: 40 },
    ],
    signers: [
      { signer: '0x1', from: 10, retiredAt: 20 },
      { signer: '0x2', from: 20, retiredAt: null },
    ] as never,
    statuses: [
      { status: 'active', from: 10 },
      { status: 'jailed', from: 50 },
    ],
  });
  expect(changes).toEqual([
    { kind: 'status', at: 50, status: 'jailed' },
    { kind: 'lowered', at: 40, bps: 400 },
    { kind: 'announced', at: 30, bps: 900, effectiveAt: 60 },
    { kind: 'key', at: 20, signer: '0x2' },
    { kind: 'registered', at: 10, bps: 500 },
  ]);
});
