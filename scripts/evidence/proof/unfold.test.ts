import { expect, it } from 'vitest';
import { unfold } from './unfold.ts';

const LIBRARY = `import {SafeCast} from "SafeCast.sol";
library Purse {
    struct State {
        uint256 held; // wei
        Rate rate;
        Checkpoints.Trace208 past;
        mapping(uint256 id => uint256) parts;
        uint40 never;
    }

    function put(State storage self, uint256 assets) internal returns (uint256) {
        self.held += assets;
        self.past.push(uint48(assets), assets);
        self.parts[1] = uint96(assets);
        return rest(self) + spare(self, 1);
    }

    function rest(State memory self) internal pure returns (uint256) {
        return self.held.toUint96();
    }

    function spare(State memory self, uint256 least)
        private
        pure
        returns (uint256)
    {
        return Math.max(rest(self) * self.rate.bps, least);
    }

    /// @dev Nobody asks for it.
    function twice(uint256 assets) internal pure returns (uint256) {
        return 2 * assets;
    }
}
`;
const RATE = 'struct Rate {\n    uint16 bps;\n}\n';

it('makes the fields of self the state of a contract, and leaves the bodies as they are', () => {
  const { library, user } = unfold(LIBRARY, 'assert(put(1) == self.rate.bps);', [RATE]);
  expect(user).toBe('assert(put(1) == self_rate_bps);');
  expect(library).toBe(`import {SafeCast} from "SafeCast.sol";
abstract contract Purse {
    uint256 internal self_held;
    Checkpoints.Trace208 internal self_past;
    mapping(uint256 id => uint256) internal self_parts;
    uint16 internal self_rate_bps;
    struct State {
        uint256 held; // wei
        Rate rate;
        Checkpoints.Trace208 past;
        mapping(uint256 id => uint256) parts;
        uint40 never;
    }

    function put(uint256 assets) internal returns (uint256) {
        self_held += assets;
        self_past.push(uint48(assets), assets);
        self_parts[1] = SafeCast.wholeUint96(assets);
        return rest() + spare(1);
    }

    function rest() internal  returns (uint256) {
        return self_held.toUint96();
    }

    function spare(uint256 least)
        internal
        
        returns (uint256)
    {
        return Math.max(rest() * self_rate_bps, least);
    }

}
`);
});

it('refuses a self that is used as a whole struct', () => {
  expect(() => unfold(LIBRARY, 'put(1); other(self.rate);', [RATE])).toThrow('self.rate is used as a whole');
});
