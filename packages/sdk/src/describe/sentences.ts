import type { Address } from 'viem';
import { formatAmount } from '../units/formatAmount.ts';

type Args = readonly unknown[];
/** Makes a sentence of a call's arguments, in the order of its ABI. */
export type Sentence = (args: Args) => string;

const metis = (wei: unknown) => `${formatAmount(wei as bigint, { grouped: true })} METIS`;
const percent = (bps: unknown) => `${Number(bps) / 100} %`;
const who = (address: unknown) => `${(address as Address).slice(0, 6)}…${(address as Address).slice(-4)}`;
const moment = (seconds: unknown) =>
  `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** What governed functions do, by contract of the deployment and function. Amounts with unit, times in UTC. */
export const sentences: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  ecosystemFund: {
    createStream: ([bucket, recipient, assets, start, cliff, end]) =>
      `Stream ${metis(assets)} from bucket ${bucket} to ${who(recipient)}, from ${moment(start)} to ${moment(end)}${
        cliff === start ? '' : `, nothing before ${moment(cliff)}`
      }.`,
    cancelStream: ([id]) =>
      `Cancel stream ${id}: what has vested stays the recipient's, the rest returns to its bucket.`,
    topUpReserve: ([bucket, assets]) => `Move ${metis(assets)} from bucket ${bucket} to the reward reserve.`,
    setBucketCap: ([bucket, cap]) => `Let bucket ${bucket} promise at most ${metis(cap)} in one window.`,
    setGlobalCap: ([cap]) => `Let all buckets together promise at most ${metis(cap)} in one window.`,
    setGrantCap: ([cap]) => `Let one grant be at most ${metis(cap)}.`,
  },
  delegationRouter: {
    approve: ([id, cap, bps]) =>
      `Let the vault delegate to sequencer ${id}: at most ${metis(cap)} and ${percent(bps)} of what it manages.`,
    setCap: ([id, cap, bps]) =>
      `Cap the vault's delegation to sequencer ${id} at ${metis(cap)} and ${percent(bps)} of what it manages.`,
    lowerCap: ([id, cap, bps]) =>
      `Lower the vault's cap for sequencer ${id} to ${metis(cap)} and ${percent(bps)}.`,
    release: ([id]) => `Take all of the vault's METIS back from sequencer ${id}.`,
    remove: ([id]) => `Take sequencer ${id} off the vault's list.`,
  },
  rewardReserve: {
    setRewardPerBlock: ([rate]) =>
      `Pay ${formatAmount(rate as bigint)} METIS for each block really produced.`,
  },
  sequencerPool: {
    slash: ([id, fraction]) =>
      `Slash ${Number((fraction as bigint) / 10n ** 14n) / 100} % of what sequencer ${id} has at stake, its bond first.`,
    setMinBond: ([assets]) => `Ask a bond of at least ${metis(assets)} of each sequencer.`,
    setMaxStake: ([assets]) => `Let bond and delegations of one sequencer be at most ${metis(assets)}.`,
    setRewardReserve: ([reserve]) => `Draw rewards from the reserve at ${who(reserve)}.`,
  },
  liquidStaking: {
    setDepositCap: ([cap]) => `Let the vault manage at most ${metis(cap)}.`,
    setBufferTarget: ([bps]) => `Keep ${percent(bps)} of the vault's METIS at hand for instant exits.`,
    setFees: ([harvest, exit, highest]) =>
      `Take ${percent(harvest)} of rewards, and ${percent(exit)} to ${percent(highest)} of an instant exit.`,
    setFeeReceiver: ([receiver]) => `Let ${who(receiver)} receive the vault's fees.`,
  },
};
