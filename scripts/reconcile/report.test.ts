import { expect, test } from 'vitest';
import { reportJson, reportText } from './report.ts';

const result = {
  blocks: { from: 7, to: 7 },
  parts: [
    { name: 'vault', compared: 11, differences: [], notes: [] },
    {
      name: 'fund',
      compared: 1_200,
      differences: [{ what: 'bucket 1 paid', index: 5n, chain: 6n }],
      notes: ['1 of 2 buckets'],
    },
  ],
};

test('a difference is named with both figures', () => {
  expect(reportText(result).split('\n')).toEqual([
    'index and contracts at block 7  compared  different',
    '──────────────────────────────  ────────  ─────────',
    'vault                                 11          0',
    'fund                               1,200          1',
    'all                                1,211          1',
    'fund: 1 of 2 buckets',
    'fund: bucket 1 paid: the index says 5, the contracts 6',
  ]);
});

test('programs are told the same', () => {
  expect(JSON.parse(reportJson(result)).parts[1]).toEqual({
    name: 'fund',
    compared: 1_200,
    notes: ['1 of 2 buckets'],
    differences: [{ what: 'bucket 1 paid', index: '5', chain: '6' }],
  });
});
