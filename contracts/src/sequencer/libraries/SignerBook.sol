// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {ISequencerPoolEvents} from "../../interfaces/ISequencerPoolEvents.sol";

/// @title Which key serves, or served, which sequencer
/// @notice A key serves one sequencer, once for ever. After rotation it still leads to its sequencer, so that its
/// late epochs are paid and its late lies are punished.
library SignerBook {
    struct Record {
        uint48 id;
        uint48 retiredAt; // unix seconds, 0 while it serves
    }

    struct State {
        mapping(address signer => Record) records;
    }

    function enlist(State storage self, address signer, uint256 id) internal {
        uint256 taken = self.records[signer].id;
        if (taken != 0) revert ISequencerPoolEvents.SequencerPool_SignerUsed(signer, taken);

        self.records[signer].id = uint48(id);
    }

    function retire(State storage self, address signer, uint48 nowAt) internal {
        self.records[signer].retiredAt = nowAt;
    }

    function idOf(State storage self, address signer) internal view returns (uint256) {
        return self.records[signer].id;
    }
}
