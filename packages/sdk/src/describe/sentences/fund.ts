import type { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import { metis, moment, type Sentences } from '../sentence.ts';

export const ecosystemFundSentences: Sentences<typeof ecosystemFundFunctions> = {
  createStream: ([bucket, recipient, assets, start, cliff, end], { who }) => {
    const waits = cliff === start ? '' : `, nothing before ${moment(cliff)}`;
    return `Stream ${metis(assets)} from bucket ${bucket} to ${who(recipient)}, from ${moment(start)} to ${moment(end)}${waits}.`;
  },
  cancelStream: ([id]) =>
    `Cancel stream ${id}: what has vested stays the recipient's, the rest returns to its bucket.`,
  topUpReserve: ([bucket, assets]) => `Move ${metis(assets)} from bucket ${bucket} to the reward reserve.`,
  claimStream: ([id, receiver], { who }) => `Pay what has vested of stream ${id} to ${who(receiver)}.`,
  fundBucket: ([bucket], { value }) => `Add ${metis(value)} to bucket ${bucket} of the fund.`,
  setBucketCap: ([bucket, cap]) => `Let bucket ${bucket} promise at most ${metis(cap)} in one window.`,
  setGlobalCap: ([cap]) => `Let all buckets together promise at most ${metis(cap)} in one window.`,
  setGrantCap: ([cap]) => `Let one grant be at most ${metis(cap)}.`,
  setRewardReserve: ([reserve], { who }) => `Top up the reserve at ${who(reserve)} from now on.`,
  setAuthority: ([authority], { who }) => `Let ${who(authority)} hold the roles of the fund.`,
};
