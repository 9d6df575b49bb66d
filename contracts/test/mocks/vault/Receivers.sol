// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ILiquidStaking} from "../../../src/interfaces/ILiquidStaking.sol";
import {IWithdrawalQueue} from "../../../src/interfaces/IWithdrawalQueue.sol";

/// @notice Takes nothing.
contract RevertingReceiver {
    receive() external payable {
        revert("RevertingReceiver");
    }
}

/// @notice Pushes METIS into an account without asking it, as the coin's ERC-20 face does.
contract MetisForcer {
    constructor(address payable victim) payable {
        selfdestruct(victim);
    }
}

/// @notice Looks at prices and calls back in while it is paid.
contract NosyReceiver {
    ILiquidStaking private immutable _vault;

    uint256 public seenRate;
    uint256 public seenPreview;
    bytes public data;
    address public target;
    bytes public answer;
    bool public passed;

    constructor(ILiquidStaking vault) {
        _vault = vault;
    }

    receive() external payable {
        seenRate = _vault.rateRay();
        seenPreview = _vault.previewRedeem(1 ether);
        if (target != address(0)) (passed, answer) = target.call(data);
    }

    function whenPaid(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function call(address to, bytes calldata data_) external payable returns (bytes memory) {
        (bool ok, bytes memory result) = to.call{value: msg.value}(data_);
        if (!ok) {
            assembly {
                revert(add(result, 32), mload(result))
            }
        }
        return result;
    }

    function claim(IWithdrawalQueue queue, uint256 ticketId) external {
        queue.claim(ticketId, address(this));
    }
}
