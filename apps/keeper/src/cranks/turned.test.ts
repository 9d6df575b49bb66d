import { ACCESS_TABLE } from '@metis-blitz/testing';
import { expect, it } from 'vitest';
import { allCranks } from './allCranks.ts';

/* Whatever anyone may call is turned by the keeper, or stands here with the reason why it is not. */

const words = (list: string) => list.split(/\s+/).filter(Boolean);

/** What each group of functions waits for, and who comes for it. */
const LEFT: Record<string, Record<string, string>> = {
  'a person’s own decision, with his money or his name': {
    sequencerPool: `acceptOperator cancelUnbonding compound delegate delegateBySig exit redelegate register
      requestBondWithdrawal rotateSigner setCommission setMetadata setRewardRecipient topUpBond transferOperator
      undelegate`,
    liquidStaking: `approve delegate delegateBySig deposit mint permit redeem redeemNative redeemNativeWithPermit
      requestWithdrawal requestWithdrawalWithPermit stake transfer transferFrom withdraw`,
    withdrawalQueue: 'approve safeTransferFrom setApprovalForAll transferFrom',
    ecosystemFund: 'acceptMilestone fundBucket object proposeSmallGrant rejectMilestone submitEvidence',
    rewardReserve: 'fund',
    protocolGovernor: `castVote castVoteBySig castVoteWithReason castVoteWithReasonAndParams
      castVoteWithReasonAndParamsBySig propose`,
    operationsGovernor: `castVote castVoteBySig castVoteWithReason castVoteWithReasonAndParams
      castVoteWithReasonAndParamsBySig propose`,
    protocolTimelock: 'renounceRole',
    operationsTimelock: 'renounceRole',
    accessManager: 'multicall renounceRole',
  },
  'money that lies ready and is safe for as long as its owner likes: he fetches it, at his own cost': {
    sequencerPool: 'claimBounty claimOperatorRewards claimRewards claimRewardsFor withdraw withdrawBond',
    withdrawalQueue: 'claim claimMany',
    liquidStaking: 'claimFeeShares',
    ecosystemFund: 'claimDeposit claimMilestone claimSmallGrant claimStream',
  },
  'evidence that no chain holds: two hashes signed for one block': { equivocationCourt: 'report' },
  'one account at a time, of which the chain keeps no list; any touch of the position does the same': {
    sequencerPool: 'syncVotes',
  },
  'a hook of token standards: nothing comes of it': {
    protocolTimelock: 'onERC1155BatchReceived onERC1155Received onERC721Received',
    operationsTimelock: 'onERC1155BatchReceived onERC1155Received onERC721Received',
  },
};

const turned = Object.values(allCranks(1n)).flatMap(({ turns }) => turns);
const left = Object.values(LEFT).flatMap((group) =>
  Object.entries(group).flatMap(([contract, list]) => words(list).map((name) => `${contract}.${name}`)),
);
/** A proposal may be taken down by anyone once its proposer has left; until then by him alone. */
const SOMETIMES = ['protocolGovernor.cancel', 'operationsGovernor.cancel'];
const open = [
  ...ACCESS_TABLE.flatMap(({ contract, open: list }) => words(list).map((name) => `${contract}.${name}`)),
  ...SOMETIMES,
];

it('each function that anyone may call is turned, or left for a reason', () => {
  expect(open.filter((name) => !turned.includes(name) && !left.includes(name))).toEqual([]);
});

it('no function is turned and left, named twice, or not open', () => {
  const all = [...turned, ...left];
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  expect(all.filter((name) => !open.includes(name))).toEqual([]);
});
