import type { equivocationCourtFunctions } from '@metis-blitz/protocol/functions/equivocationCourt';
import type { rewardReserveFunctions } from '@metis-blitz/protocol/functions/rewardReserve';
import type { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import type { sequencerSetFunctions } from '@metis-blitz/protocol/functions/sequencerSet';
import { formatCount } from '../../units/formatCount.ts';
import { formatWad } from '../../units/formatWad.ts';
import { plural } from '../../units/plural.ts';
import { isAll, list, metis, percent, type Sentences, shares } from '../sentence.ts';

const sequencers = (ids: readonly bigint[]) =>
  `${plural(ids.length, 'sequencer', 'sequencers')} ${list(ids)}`;

export const sequencerPoolSentences: Sentences<typeof sequencerPoolFunctions> = {
  delegate: ([target], { value, who }) =>
    typeof target === 'bigint'
      ? `Delegate ${metis(value)} to sequencer ${target}.`
      : `Vote with delegated stake and bonds through ${who(target)}.`,
  delegateBySig: ([delegatee], { who }) => `Let the signer’s delegated stake vote through ${who(delegatee)}.`,
  undelegate: ([id, amount]) => `Undelegate ${shares(amount)} from sequencer ${id}.`,
  cancelUnbonding: ([, amount]) => `Put ${shares(amount)} that are on their way out back to work.`,
  redelegate: ([from, to, amount]) => `Move ${shares(amount)} from sequencer ${from} to sequencer ${to}.`,
  withdraw: ([, receiver], { who }) => `Pay stake that has unlocked to ${who(receiver)}.`,
  claimRewards: ([id, receiver], { who }) => `Pay rewards at sequencer ${id} to ${who(receiver)}.`,
  claimRewardsFor: ([account, ids], { who }) => `Pay ${who(account)} its rewards at ${sequencers(ids)}.`,
  compound: ([ids]) => `Delegate rewards at ${sequencers(ids)} again.`,
  settle: ([max]) =>
    isAll(max)
      ? 'Settle all epochs that are over.'
      : `Settle up to ${formatCount(max)} ${plural(max, 'epoch', 'epochs')} that ${plural(max, 'is', 'are')} over.`,
  syncVotes: ([account, id], { who }) =>
    `Bring the voting power of ${who(account)} at sequencer ${id} down to what its stake is worth.`,
  sweepSlashed: () => 'Send slashed METIS to the fund.',
  register: ([signer, , , commission], { value, who }) =>
    `Become a sequencer with signer ${who(signer)}, a bond of ${metis(value)} and ${percent(commission)} commission.`,
  topUpBond: ([id], { value }) => `Add ${metis(value)} to the bond of sequencer ${id}.`,
  requestBondWithdrawal: ([id, assets]) =>
    `Start to take ${metis(assets)} of the bond of sequencer ${id} out.`,
  exit: ([id]) => `Start to take the whole bond of sequencer ${id} out.`,
  withdrawBond: ([id, receiver], { who }) =>
    `Pay the bond of sequencer ${id} that has unlocked to ${who(receiver)}.`,
  rotateSigner: ([id, signer], { who }) => `Let sequencer ${id} sign with ${who(signer)} from now on.`,
  setRewardRecipient: ([id, recipient], { who }) =>
    `Pay sequencer ${id}’s own rewards to ${who(recipient)} from now on.`,
  setMetadata: ([id]) => `Change what sequencer ${id} says of itself.`,
  setCommission: ([id, commission]) => `Set the commission of sequencer ${id} to ${percent(commission)}.`,
  transferOperator: ([id, operator], { who }) =>
    `Offer the operation of sequencer ${id} to ${who(operator)}.`,
  acceptOperator: ([id]) => `Take over the operation of sequencer ${id}.`,
  claimOperatorRewards: ([id]) => `Pay sequencer ${id}’s own rewards to its recipient.`,
  claimBounty: ([receiver], { who }) => `Pay bounties for proven reports to ${who(receiver)}.`,
  slash: ([id, fraction]) =>
    `Slash ${formatWad(fraction)} of what sequencer ${id} has at stake, its bond first.`,
  tombstone: ([id]) =>
    `Slash sequencer ${id} for signing two blocks of one height, and tombstone it for good.`,
  pauseEntries: ([until], { moment }) =>
    `Pause new delegations until ${moment(until)}; every way out stays open.`,
  resumeEntries: () => 'Let the pool take delegations again.',
  setMinBond: ([assets]) => `Ask a bond of at least ${metis(assets)} of each sequencer.`,
  setMaxStake: ([assets]) => `Let bond and delegations of one sequencer be at most ${metis(assets)}.`,
  setRewardReserve: ([reserve], { who }) => `Draw rewards from the reserve at ${who(reserve)}.`,
  setAuthority: ([authority], { who }) => `Let ${who(authority)} hold the roles of the sequencer pool.`,
};

export const rewardReserveSentences: Sentences<typeof rewardReserveFunctions> = {
  fund: (_, { value }) => `Add ${metis(value)} to the reward reserve.`,
  draw: ([requested]) => `Draw ${metis(requested)} of rewards.`,
  setRewardPerBlock: ([rate]) => `Pay ${metis(rate)} for each block really produced.`,
  migrate: () => 'Move the METIS of this reserve to the one that the pool draws from now.',
  setAuthority: ([authority], { who }) => `Let ${who(authority)} hold the roles of the reward reserve.`,
};

export const equivocationCourtSentences: Sentences<typeof equivocationCourtFunctions> = {
  report: ([id, block]) =>
    `Prove that sequencer ${id} signed two hashes for block ${formatCount(block)}, and have it slashed and tombstoned.`,
};

export const sequencerSetSentences: Sentences<typeof sequencerSetFunctions> = {
  commitEpoch: ([epoch, start, end, signer], { who }) =>
    `Give epoch ${epoch}, blocks ${formatCount(start)} to ${formatCount(end)}, to signer ${who(signer)}.`,
  recommitEpoch: ([old, epoch, start, end, signer], { who }) =>
    `Cut epoch ${old} and give epoch ${epoch}, blocks ${formatCount(start)} to ${formatCount(end)}, to signer ${who(signer)}.`,
  UpdateMpcAddress: ([mpc], { who }) => `Let ${who(mpc)} commit epochs.`,
  UpdateEpochLength: ([length]) =>
    `Let an epoch last ${formatCount(length)} ${plural(length, 'block', 'blocks')}.`,
  renounceOwnership: () => 'Leave the sequencer set without an owner.',
  transferOwnership: ([owner], { who }) => `Make ${who(owner)} the owner of the sequencer set.`,
};
