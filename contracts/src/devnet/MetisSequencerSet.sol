// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {ISequencerSet} from "../interfaces/ISequencerSet.sol";

/// @title A local twin of Metis' own `MetisSequencerSet`
/// @notice For development chains only: same ABI, same rules, written anew. On Metis the real one is read.
/// WHO. One key (the MPC of the sequencers) commits epochs; the owner may change that key and the epoch's length.
/// EPOCHS. A new epoch follows the current one without a gap, `epochLength` blocks long, as soon as the epoch
/// before the current one is over: so the current one may not have begun yet.
/// RECOMMIT. When a sequencer fails, its epoch is cut at the last block and another key goes on from this block.
/// Three faces of it, and none checks the length:
/// the current epoch fails: it is cut, or, when it was over already, it is drawn out to here;
/// the current epoch had not begun: it ends before it starts (readers must bear that);
/// the epoch before the current one fails: it is cut and the current one is written over.
contract MetisSequencerSet is ISequencerSet, Ownable {
    struct Epoch {
        uint256 number;
        address signer;
        uint256 startBlock;
        uint256 endBlock;
    }

    uint256 public epochLength;
    address public mpcAddress;
    mapping(uint256 number => Epoch) public epochs;
    uint256 public currentEpochNumber;

    event MpcAddressUpdated(address newMpc);
    event EpochUpdated(uint256 newLength);

    modifier onlyMpc() {
        require(msg.sender == mpcAddress, "Not Mpc");
        _;
    }

    constructor(
        address owner_,
        address mpc,
        address initialSequencer,
        uint256 firstStartBlock,
        uint256 firstEndBlock,
        uint256 length
    ) Ownable(owner_) {
        require(firstStartBlock > block.number && firstEndBlock > firstStartBlock, "Invalid block range");
        require(length > 0, "Invalid epoch length");
        mpcAddress = mpc;
        epochLength = length;
        epochs[0] = Epoch(0, initialSequencer, firstStartBlock, firstEndBlock);

        emit NewEpoch(0, firstStartBlock, firstEndBlock, initialSequencer);
    }

    /* COMMIT */

    function commitEpoch(uint256 newEpoch, uint256 startBlock, uint256 endBlock, address signer) external onlyMpc {
        uint256 current = currentEpochNumber;
        if (current > 1) require(epochs[current - 1].endBlock < block.number, "Last epoch not finished");
        require(newEpoch == current + 1, "Invalid new epoch number");
        require(endBlock > startBlock, "End not after start");
        require(endBlock - startBlock + 1 == epochLength, "Length is not epochLength");
        require(startBlock == epochs[current].endBlock + 1, "Gap to the current epoch");
        require(signer != address(0), "Invalid signer");

        epochs[newEpoch] = Epoch(newEpoch, signer, startBlock, endBlock);
        currentEpochNumber = newEpoch;

        emit NewEpoch(newEpoch, startBlock, endBlock, signer);
    }

    /* RECOMMIT */

    function recommitEpoch(
        uint256 oldEpochId,
        uint256 newEpochId,
        uint256 startBlock,
        uint256 endBlock,
        address newSigner
    ) external onlyMpc {
        uint256 current = currentEpochNumber;
        require(startBlock == block.number, "Invalid start block");
        require(endBlock > startBlock, "End not after start");
        require(newSigner != address(0), "Invalid signer");

        if (oldEpochId == current) {
            require(newEpochId == current + 1, "Invalid newEpochId");
            currentEpochNumber = newEpochId;
        } else {
            require(oldEpochId + 1 == current, "Invalid oldEpochId");
            require(newEpochId == current, "Invalid newEpochId");
            require(epochs[oldEpochId].endBlock > block.number, "Last epoch is finished");
        }
        epochs[oldEpochId].endBlock = block.number - 1;
        epochs[newEpochId] = Epoch(newEpochId, newSigner, startBlock, endBlock);

        emit ReCommitEpoch(oldEpochId, newEpochId, current, startBlock, endBlock, newSigner);
    }

    /* SETTINGS: capital letters as on Metis */

    function UpdateMpcAddress(address newMpc) external onlyOwner {
        require(newMpc != address(0), "Invalid new mpc");
        mpcAddress = newMpc;
        emit MpcAddressUpdated(newMpc);
    }

    function UpdateEpochLength(uint256 newLength) external {
        require(msg.sender == mpcAddress || msg.sender == owner(), "Not Mpc or Owner");
        require(newLength > 0, "Invalid new epoch length");
        epochLength = newLength;
        emit EpochUpdated(newLength);
    }

    /* VIEWS */

    function currentEpoch() external view returns (Epoch memory) {
        return epochs[currentEpochNumber];
    }

    /// @return the newest epoch that holds block `number`, the largest uint256 when none does
    function getEpochByBlock(uint256 number) public view returns (uint256) {
        uint256 current = currentEpochNumber;
        if (number > epochs[current].endBlock) return type(uint256).max;
        for (uint256 above = current + 1; above > 0; --above) {
            Epoch storage epoch = epochs[above - 1];
            if (epoch.startBlock <= number && number <= epoch.endBlock) return epoch.number;
        }
        return type(uint256).max;
    }

    function getMetisSequencer(uint256 number) external view returns (address) {
        if (number <= epochs[0].endBlock) return epochs[0].signer;
        uint256 epochId = getEpochByBlock(number);
        return epochId == type(uint256).max ? address(0) : epochs[epochId].signer;
    }

    /// @return epoch the newest epoch that is over
    /// @return exist false when not even the first one is
    function finalizedEpoch() public view returns (Epoch memory epoch, bool exist) {
        for (uint256 above = currentEpochNumber + 1; above > 0; --above) {
            epoch = epochs[above - 1];
            if (block.number > epoch.endBlock) return (epoch, true);
        }
    }

    function finalizedBlock() external view returns (uint256) {
        (Epoch memory epoch, bool exist) = finalizedEpoch();
        return exist ? epoch.endBlock : epoch.startBlock - 1;
    }
}
