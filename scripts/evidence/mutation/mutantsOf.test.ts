import { expect, it } from 'vitest';
import { mutantsOf } from './mutantsOf.ts';

const SOURCE = `import {A} from "./A.sol";
// a + b
library L {
    uint256 private constant ONE = 1 + 1;
    function f(uint256 a) internal pure returns (uint256) {
        if (a < ONE) revert L_Small(a, ONE);
        return a.toSharesDown(a - 1); // a + 1
    }
}
`;

it('turns operators and leaves guards out, one at a time, in code only', () => {
  const mutants = mutantsOf(SOURCE);
  expect(mutants.map(({ line, says }) => `${line} ${says}`)).toEqual([
    '6 < → <=',
    '6 guard left out',
    '7 - → +',
    '7 Down( → Up(',
  ]);
  expect(mutants[0]?.text.split('\n')[5]).toBe('        if (a <= ONE) revert L_Small(a, ONE);');
  expect(new Set(mutants.map(({ text }) => text)).size).toBe(mutants.length);
});
