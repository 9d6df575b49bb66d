import { expect, it } from 'vitest';
import { lemmasIn } from './lemmasIn.ts';

const PROOF = `pragma solidity 0.8.30;

import {A} from "../src/A.sol";

/// @title nothing is lost
/// @notice What goes in
/// comes out.
/// @custom:against P1, pitfall 3
/// @custom:fault shared/A.sol: \`a + b;\` -> \`a - b;\`
/// @custom:fault shared/A.sol: \`a * b\` -> \`\`
contract NothingIsLost is A {
    function lemma(uint256 a, uint256 b)
        external
        pure
    {
        assert(f(a) == a);
        assert(f(b) == b);
    }
}

/// @notice No title: a helper.
contract Helper {
}
`;

it('reads what is claimed, against what, and the faults that must be seen', () => {
  expect(lemmasIn('contracts/proof/AProof.sol', PROOF)).toEqual([
    {
      file: 'contracts/proof/AProof.sol',
      contract: 'NothingIsLost',
      title: 'nothing is lost',
      means: 'What goes in comes out.',
      against: 'P1, pitfall 3',
      turns: 0,
      wraps: false,
      inputs: ['a', 'b'],
      asserts: 2,
      faults: [
        { file: 'contracts/src/shared/A.sol', from: 'a + b;', to: 'a - b;' },
        { file: 'contracts/src/shared/A.sol', from: 'a * b', to: '' },
      ],
    },
  ]);
});

it('takes no fault that it cannot read', () => {
  const unread = PROOF.replace('`a + b;` -> ', '`a + b;` becomes ');
  expect(() => lemmasIn('AProof.sol', unread)).toThrow(/A fault reads/);
});
