// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

import {VaultWorld} from "../VaultWorld.sol";

/// @notice Both ways out, tickets that change hands, and whoever collects them. Every exit that the text allows has
/// to pass, whatever the powers and the neighbours of the vault do at the time.
abstract contract LeaverMoves is VaultWorld {
    struct Leave {
        address account;
        address receiver;
        uint256 shares;
        uint256 gross;
        uint256 net;
        uint256 preview;
        bool open;
    }

    /* AT ONCE */

    function redeemNative(uint256 who, uint256 shares) external still(0) {
        Leave memory leave = _leave(who, shares);
        uint256 before = leave.receiver.balance;

        vm.prank(leave.account);
        try vault.redeemNative(leave.shares, leave.receiver, leave.account, leave.net) returns (uint256 assets) {
            hold("V9 paid", leave.receiver.balance == before + assets, "an exit paid something else than it said");
            _left(leave, assets);
        } catch {
            hold("P11", !leave.open, "an instant exit was refused");
        }
    }

    function redeemWrapped(uint256 who, uint256 shares) external still(0) {
        Leave memory leave = _leave(who, shares);
        uint256 before = wMetis.balanceOf(leave.receiver);

        vm.prank(leave.account);
        try vault.redeem(leave.shares, leave.receiver, leave.account) returns (uint256 assets) {
            hold("V9 paid", wMetis.balanceOf(leave.receiver) == before + assets, "an exit paid something else");
            _left(leave, assets);
        } catch {
            hold("P11", !leave.open, "an instant exit was refused");
        }
    }

    function withdrawWrapped(uint256 who, uint256 assets) external still(0) {
        Leave memory leave;
        leave.account = person(who);
        leave.receiver = purse(leave.account);
        uint256 most = vault.maxWithdraw(leave.account);
        leave.net = _bound(assets, 0, most);
        leave.gross = _up(leave.net * BPS, BPS - exitFee());
        leave.shares = _up(leave.gross * allShares(), managed());
        leave.preview = vault.previewWithdraw(leave.net);

        vm.prank(leave.account);
        try vault.withdraw(leave.net, leave.receiver, leave.account) returns (uint256 shares) {
            hold("V1 price", shares == leave.shares, "a withdrawal cost other shares");
            hold("V10 previews", shares == leave.preview, "a withdrawal was previewed otherwise");
            leave.preview = leave.net;
            leave.open = true;
            _left(leave, leave.net);
        } catch {
            hold("P11", false, "a withdrawal within its maximum was refused");
        }
    }

    function _leave(uint256 who, uint256 shares) private returns (Leave memory leave) {
        leave.account = person(who);
        leave.receiver = purse(leave.account);
        // a little beyond what may leave, now and then
        leave.shares = _bound(shares, 0, _min(vault.balanceOf(leave.account), vault.maxRedeem(leave.account) + 1 ether));
        leave.gross = leave.shares * managed() / allShares();
        leave.net = leave.gross - _up(leave.gross * exitFee(), BPS);
        leave.preview = vault.previewRedeem(leave.shares);
        leave.open = leave.net <= free();
        hold("V10 max", leave.open || leave.shares > vault.maxRedeem(leave.account), "maxRedeem promises too much");
    }

    function _left(Leave memory leave, uint256 assets) private {
        _bookSlash();
        _bookProfit(leave.gross - leave.net);
        paidOut += assets;
        hold("V1 price", assets == leave.net, "an exit paid other than price and fee say");
        hold("V10 previews", assets == leave.preview, "an exit was previewed otherwise");
        hold("V6 queue first", leave.open, "an exit took what the queue needs");
        if (assets != 0) hold("V6 queue first", held() >= waiting, "an exit left the queue short");
        ++done[msg.sig];
    }

    /* THROUGH THE QUEUE */

    function request(uint256 who, uint256 shares) external still(0) {
        Leave memory leave;
        leave.account = person(who);
        uint256 balance = vault.balanceOf(leave.account);
        leave.shares = shares % 16 == 0 ? balance : _bound(shares, 0, balance / 4);
        leave.gross = leave.shares * managed() / allShares();
        leave.open = leave.gross != 0 && (leave.gross >= vault.minTicket() || leave.shares == balance)
            && leave.gross <= 16 * vault.maxTicket();

        vm.prank(leave.account);
        try vault.requestWithdrawal(leave.shares, leave.account, leave.account) returns (uint256 first, uint256 last) {
            hold("P5 order", first == lastPaper + 1 && last == queue.lastTicketId(), "tickets out of order");
            hold("V7 tickets", last - first + 1 == _up(leave.gross, vault.maxTicket()), "split into other than the fewest");
            _bookSlash();
            _enqueue(leave, first, last);
            ++done[msg.sig];
        } catch {
            hold("P11", !leave.open, "a request was refused");
        }
    }

    function _enqueue(Leave memory leave, uint256 first, uint256 last) private {
        // the price of before: burned shares still count
        (uint256 assets, uint256 shares) = (managed(), allShares() + leave.shares);
        uint256 sum;
        for (uint256 id = first; id <= last; ++id) {
            Paper memory paper;
            paper.shares = queue.ticket(id).shares;
            paper.assets = paper.shares * assets / shares;
            sum += paper.shares;
            waiting += paper.assets;
            papers[id] = paper;
            hold("P5 pay", queue.ticket(id).assets == paper.assets, "a ticket asks for other than its shares' worth");
            hold("V7 tickets", paper.assets <= vault.maxTicket(), "a ticket above the largest");
        }
        lastPaper = last;
        queued += leave.shares;
        hold("V7 tickets", sum == leave.shares, "tickets hold other shares than were burned");
    }

    function passTicket(uint256 who, uint256 ticket) external still(0) {
        (uint256 id, address owner) = _unclaimed(ticket);
        if (id == 0) return;
        vm.prank(owner);
        queue.transferFrom(owner, person(who), id);
        ++done[msg.sig];
    }

    /// @dev Who was served is paid, in full, whatever else is closed or broken.
    function claim(uint256 ticket, uint256) external still(0) {
        (uint256 id, address owner) = _unclaimed(ticket);
        if (id == 0) return;
        address receiver = purse(owner);
        uint256 before = receiver.balance;

        vm.prank(owner);
        try queue.claim(id, receiver) returns (uint256 assets) {
            hold("P5 once", id <= lastServed && !papers[id].claimed, "paid twice, or before its turn");
            hold("P5 pay", assets == papers[id].pay, "pays other than what was frozen");
            hold("V9 paid", receiver.balance == before + assets, "a claim paid something else than it said");
            _claimed(id);
            ++done[msg.sig];
        } catch {
            hold("P11", id > lastServed, "a claim was refused");
        }
    }

    /// @dev Anyone pushes to accounts without code; a ticket claimed meanwhile spoils nothing.
    function claimMany(uint256 from, uint256 count) external still(0) {
        if (lastServed == 0) return;
        from = _bound(from, 1, lastServed);
        count = _bound(count, 1, _min(8, lastServed - from + 1));
        uint256[] memory ids = new uint256[](count);
        uint256 expected;
        bool open = true;
        for (uint256 i; i < count; ++i) {
            ids[i] = from + i;
            if (papers[from + i].claimed) continue;
            expected += papers[from + i].pay;
            if (queue.ownerOf(from + i).code.length != 0) open = false;
        }

        vm.prank(stranger);
        try queue.claimMany(ids) returns (uint256 assets) {
            hold("P5 once", assets == expected && open, "claimed what was not open");
            for (uint256 i; i < count; ++i) {
                if (!papers[ids[i]].claimed) _claimed(ids[i]);
            }
            ++done[msg.sig];
        } catch {
            hold("P11", !open, "a push was refused");
        }
    }

    function _claimed(uint256 id) internal {
        papers[id].claimed = true;
        owed -= papers[id].pay;
        claimed += papers[id].pay;
    }

    function _unclaimed(uint256 ticket) private view returns (uint256 id, address owner) {
        if (lastPaper == 0) return (0, address(0));
        id = ticket % lastPaper + 1;
        if (papers[id].claimed) return (0, address(0));
        owner = queue.ownerOf(id);
    }
}
