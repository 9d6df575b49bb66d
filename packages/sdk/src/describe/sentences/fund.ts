import type { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import { list, metis, type Sentences } from '../sentence.ts';

export const ecosystemFundSentences: Sentences<typeof ecosystemFundFunctions> = {
  createStream: ([bucket, recipient, assets, start, cliff, end], { bucketName, moment, who }) => {
    const waits = cliff === start ? '' : `, nothing before ${moment(cliff)}`;
    return `Stream ${metis(assets)} from bucket ${bucketName(bucket)} to ${who(recipient)}, from ${moment(start)} to ${moment(end)}${waits}.`;
  },
  cancelStream: ([id]) =>
    `Cancel stream ${id}: what has vested stays the recipient’s, the rest returns to its bucket.`,
  createMilestoneGrant: ([bucket, recipient, reviewer, terms], { bucketName, moment, who }) => {
    const parts = terms.map(({ assets, deadline }) => `${metis(assets)} by ${moment(deadline)}`);
    return `Grant ${who(recipient)} from bucket ${bucketName(bucket)} what ${who(reviewer)} accepts: ${list(parts)}.`;
  },
  submitEvidence: ([grant, index]) => `Show the work for milestone ${index + 1n} of grant ${grant}.`,
  acceptMilestone: ([grant, index]) =>
    `Accept milestone ${index + 1n} of grant ${grant}; it is paid unless stakers object.`,
  rejectMilestone: ([grant, index]) => `Reject milestone ${index + 1n} of grant ${grant} for good.`,
  claimMilestone: ([grant, index, receiver], { who }) =>
    `Pay milestone ${index + 1n} of grant ${grant} to ${who(receiver)}.`,
  returnMilestone: ([grant, index]) =>
    `Return milestone ${index + 1n} of grant ${grant}, expired or rejected, to its bucket.`,
  cancelMilestoneGrant: ([grant]) =>
    `Cancel grant ${grant}: accepted milestones stay the recipient’s, the rest returns to its bucket.`,
  replaceReviewer: ([grant, reviewer], { who }) => `Let ${who(reviewer)} review grant ${grant} from now on.`,
  proposeSmallGrant: ([bucket, recipient, assets], { who, value, bucketName }) =>
    `Propose ${metis(assets)} from bucket ${bucketName(bucket)} for ${who(recipient)}, with a deposit of ${metis(value)}.`,
  enactSmallGrant: ([id]) => `Enact small grant ${id}, to which too few objected.`,
  claimSmallGrant: ([id, receiver], { who }) => `Pay small grant ${id} to ${who(receiver)}.`,
  claimDeposit: ([id, receiver], { who }) => `Return the deposit of small grant ${id} to ${who(receiver)}.`,
  forfeitDeposit: ([id, proposer, freeAt], { moment, who }) =>
    `Give the deposit that ${who(proposer)} left for small grant ${id}, held until ${moment(freeAt)}, to its bucket.`,
  object: ([id]) => `Object in objection ${id} with all voting power held at its snapshot.`,
  awaken: () => 'Start the clock after which the fund may pay.',
  lull: ([at], { moment }) => `Stop the clock of the fund: too little was staked on ${moment(at)}.`,
  setSmallGrantCap: ([cap]) => `Let one small grant be at most ${metis(cap)}.`,
  setSmallWindowCap: ([cap]) => `Let all small grants together be at most ${metis(cap)} in one window.`,
  topUpReserve: ([bucket, assets], { bucketName }) =>
    `Move ${metis(assets)} from bucket ${bucketName(bucket)} to the reward reserve.`,
  claimStream: ([id, receiver], { who }) => `Pay what has vested of stream ${id} to ${who(receiver)}.`,
  fundBucket: ([bucket], { value, bucketName }) =>
    `Add ${metis(value)} to bucket ${bucketName(bucket)} of the fund.`,
  setBucketCap: ([bucket, cap], { bucketName }) =>
    `Let bucket ${bucketName(bucket)} promise at most ${metis(cap)} in one window.`,
  setGlobalCap: ([cap]) => `Let all buckets together promise at most ${metis(cap)} in one window.`,
  setGrantCap: ([cap]) => `Let one grant be at most ${metis(cap)}.`,
  setRewardReserve: ([reserve], { who }) => `Top up the reserve at ${who(reserve)} from now on.`,
  setAuthority: ([authority], { who }) => `Let ${who(authority)} hold the roles of the fund.`,
};
