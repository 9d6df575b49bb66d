import { expect, it } from 'vitest';
import { readLcov } from './readLcov.ts';

it('reads which lines of which file were reached', () => {
  const text =
    'TN:\nSF:contracts/src/A.sol\nDA:12,0\nDA:9,3\nDA:2,0\nend_of_record\nTN:\nSF:contracts/src/I.sol\nend_of_record\n';
  expect(readLcov(text)).toEqual([{ path: 'contracts/src/A.sol', lines: 3, missed: [2, 12] }]);
});
