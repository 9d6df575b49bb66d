// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @title Many reads in one call, for development chains
/// @notice The part of the well-known Multicall3 interface that libraries call. On Metis the real one stands at
/// 0xcA11bde05977b3631167028862bE2a173976CA11; a devnet puts this code at the same address. It holds nothing and
/// asks nobody who they are: use it for reads.
contract Multicall3 {
    struct Call3 {
        address target;
        bool allowFailure;
        bytes callData;
    }

    struct Call3Value {
        address target;
        bool allowFailure;
        uint256 value; // wei
        bytes callData;
    }

    struct Result {
        bool success;
        bytes returnData;
    }

    error Multicall3_CallFailed(uint256 index);
    error Multicall3_WrongValue(uint256 actual, uint256 expected);

    /// @param calls made in order; one that fails without `allowFailure` undoes them all
    function aggregate3(Call3[] calldata calls) external payable returns (Result[] memory results) {
        results = new Result[](calls.length);
        for (uint256 i; i < calls.length; ++i) {
            // solhint-disable-next-line avoid-low-level-calls
            (bool success, bytes memory returnData) = calls[i].target.call(calls[i].callData);
            if (!success && !calls[i].allowFailure) revert Multicall3_CallFailed(i);

            results[i] = Result(success, returnData);
        }
    }

    /// @param calls made in order, each with its own value; one that fails without `allowFailure` undoes them all
    function aggregate3Value(Call3Value[] calldata calls) external payable returns (Result[] memory results) {
        uint256 spent;
        results = new Result[](calls.length);
        for (uint256 i; i < calls.length; ++i) {
            spent += calls[i].value;
            // solhint-disable-next-line avoid-low-level-calls
            (bool success, bytes memory returnData) = calls[i].target.call{value: calls[i].value}(calls[i].callData);
            if (!success && !calls[i].allowFailure) revert Multicall3_CallFailed(i);

            results[i] = Result(success, returnData);
        }
        // what is not spent would stay here for anybody to take
        if (spent != msg.value) revert Multicall3_WrongValue(spent, msg.value);
    }

    /// @return in wei
    function getEthBalance(address account) external view returns (uint256) {
        return account.balance;
    }

    function getBlockNumber() external view returns (uint256) {
        return block.number;
    }

    /// @return unix seconds
    function getCurrentBlockTimestamp() external view returns (uint256) {
        return block.timestamp;
    }
}
