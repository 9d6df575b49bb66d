// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";

import {ERC721Behaviour} from "../../../behaviours/ERC721Behaviour.sol";
import {VaultBase} from "../../../utils/vault/VaultBase.sol";

contract WithdrawalTicketStandardsTest is VaultBase, ERC721Behaviour {
    function erc721() internal view override returns (IERC721Metadata) {
        return queue;
    }

    function giveErc721(address account) internal override returns (uint256) {
        return request(account, stake(account, 5 ether));
    }
}
