import { describe, expect, it } from 'vitest';
import { isLive, nextOf, partsOf, quorumPart, sharesOf, textOf, titleOf } from './model.ts';

describe('text', () => {
  const text = textOf({
    title: 'Pay an auditor',
    context: 'Now.\n\nMore.',
    impact: 'Better.',
    alternatives: 'None.',
  });

  it('has its title in the first line', () => {
    expect(titleOf(`${text}\n\n#proposer=0x00`)).toBe('Pay an auditor');
    expect(titleOf('\n  ')).toBeUndefined();
  });

  it('is read in parts, without the mark of the proposer', () => {
    expect(partsOf(`${text}\n\n#proposer=0x70997970C51812dc3A010C7d01b50e0d17dc79C8`)).toEqual([
      { heading: 'Context', paragraphs: ['Now.', 'More.'] },
      { heading: 'Impact', paragraphs: ['Better.'] },
      { heading: 'Alternatives weighed', paragraphs: ['None.'] },
    ]);
  });

  it('never becomes more than text', () => {
    expect(partsOf('Title\n\n<script>alert(1)</script>')).toEqual([
      { heading: undefined, paragraphs: ['<script>alert(1)</script>'] },
    ]);
  });
});

describe('what comes next', () => {
  const rules = { queueWindow: 70, executeWindow: 140 };
  const at = { voteStart: 100, voteEnd: 200, executableAt: 300 };

  it.each([
    ['pending', 50, { deadline: 'begins', at: 100 }],
    ['active', 150, { deadline: 'ends', at: 200 }],
    ['succeeded', 201, { deadline: 'queueBy', at: 270 }],
    ['queued', 299, { deadline: 'executable', at: 300 }],
    ['queued', 300, { deadline: 'executeBy', at: 440 }],
    ['executed', 500, undefined],
    ['defeated', 500, undefined],
  ] as const)('%s at %i', (state, now, next) => {
    expect(nextOf({ ...at, state }, rules, now)).toEqual(next);
  });

  it('is nothing for what is over', () => {
    expect((['pending', 'active', 'succeeded', 'queued'] as const).every((state) => isLive({ state }))).toBe(
      true,
    );
    expect(
      (['canceled', 'defeated', 'expired', 'executed'] as const).some((state) => isLive({ state })),
    ).toBe(false);
  });
});

describe('tally', () => {
  it('is shared among the three sides', () => {
    const votes = { for: 60n, against: 30n, abstain: 10n };
    expect(sharesOf({ votes })).toEqual({ for: 6_000n, against: 3_000n, abstain: 1_000n });
    expect(sharesOf({ votes: { for: 0n, against: 0n, abstain: 0n } }).for).toBe(0n);
  });

  it.each([
    [null, undefined],
    [0n, 1],
    [140n, 0.5],
    [50n, 1],
  ])('of a quorum of %s, part %s is reached: Against does not count', (quorum, part) => {
    expect(quorumPart({ votes: { for: 60n, against: 500n, abstain: 10n }, quorum })).toBe(part);
  });
});
