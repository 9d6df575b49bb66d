import { expect, it } from 'vitest';
import { unfold } from './unfold.ts';

it('makes the one self of a library the state of a contract, and leaves the bodies as they are', () => {
  const library = `library Purse {
    struct State {
        uint256 held;
    }

    function put(State storage self, uint256 assets) internal returns (uint256) {
        self.held += assets;
        return rest(self) + spare(self, 1);
    }

    function rest(State memory self) internal pure returns (uint256) {
        return self.held;
    }

    function spare(State memory self, uint256 least)
        private
        pure
        returns (uint256)
    {
        return Math.max(rest(self), least);
    }

    function twice(uint256 assets) internal pure returns (uint256) {
        return 2 * assets;
    }
}
`;
  expect(unfold(library)).toBe(`abstract contract Purse {
    State internal self;
    struct State {
        uint256 held;
    }

    function put(uint256 assets) internal returns (uint256) {
        self.held += assets;
        return rest() + spare(1);
    }

    function rest() internal  returns (uint256) {
        return self.held;
    }

    function spare(uint256 least)
        private
        
        returns (uint256)
    {
        return Math.max(rest(), least);
    }

    function twice(uint256 assets) internal pure returns (uint256) {
        return 2 * assets;
    }
}
`);
});
