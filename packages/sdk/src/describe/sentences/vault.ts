import type { delegationRouterFunctions } from '@metis-blitz/protocol/functions/delegationRouter';
import type { liquidStakingFunctions } from '@metis-blitz/protocol/functions/liquidStaking';
import type { withdrawalQueueFunctions } from '@metis-blitz/protocol/functions/withdrawalQueue';
import type { wMetisFunctions } from '@metis-blitz/protocol/functions/wMetis';
import { formatCount } from '../../units/formatCount.ts';
import { plural } from '../../units/plural.ts';
import { allowance, isAll, list, lsMetis, metis, percent, type Sentences, wMetis } from '../sentence.ts';

const tickets = (max: bigint) =>
  isAll(max)
    ? 'all waiting tickets that it can'
    : `up to ${formatCount(max)} waiting ${plural(max, 'ticket', 'tickets')}`;

export const liquidStakingSentences: Sentences<typeof liquidStakingFunctions> = {
  stake: ([receiver], { value, who }) => `Stake ${metis(value)}; the lsMETIS goes to ${who(receiver)}.`,
  deposit: ([assets, receiver], { who }) => `Stake ${wMetis(assets)}; the lsMETIS goes to ${who(receiver)}.`,
  mint: ([amount, receiver], { who }) =>
    `Stake wMETIS for exactly ${lsMetis(amount)}, which goes to ${who(receiver)}.`,
  redeemNative: ([amount, receiver, owner], { who }) =>
    `Leave at once with ${lsMetis(amount)} of ${who(owner)}; pay METIS, less the fee, to ${who(receiver)}.`,
  redeemNativeWithPermit: ([amount, receiver, owner], { who }) =>
    `Leave at once with ${lsMetis(amount)} of ${who(owner)}, who signed for it; pay METIS, less the fee, to ${who(receiver)}.`,
  redeem: ([amount, receiver, owner], { who }) =>
    `Leave at once with ${lsMetis(amount)} of ${who(owner)}; pay wMETIS, less the fee, to ${who(receiver)}.`,
  withdraw: ([assets, receiver, owner], { who }) =>
    `Leave at once for exactly ${wMetis(assets)} to ${who(receiver)}, out of the lsMETIS of ${who(owner)}.`,
  requestWithdrawal: ([amount, receiver, owner], { who }) =>
    `Queue ${lsMetis(amount)} of ${who(owner)} for METIS; the tickets go to ${who(receiver)}.`,
  requestWithdrawalWithPermit: ([amount, receiver, owner], { who }) =>
    `Queue ${lsMetis(amount)} of ${who(owner)}, who signed for it, for METIS; the tickets go to ${who(receiver)}.`,
  harvest: () => 'Collect the vault’s rewards.',
  finalize: ([max]) => `Finalise ${tickets(max)} from the vault’s buffer.`,
  rebalance: () => 'Bring the vault’s stake and buffer back to where they should be.',
  sync: () => 'Work out anew what the vault’s stake is worth.',
  claimFeeShares: () => 'Send the vault’s fee to its receiver.',
  transfer: ([to, amount], { who }) => `Send ${lsMetis(amount)} to ${who(to)}.`,
  transferFrom: ([from, to, amount], { who }) => `Move ${lsMetis(amount)} from ${who(from)} to ${who(to)}.`,
  approve: ([spender, amount], { who }) => `Let ${who(spender)} move ${allowance(amount, 'lsMETIS')}.`,
  permit: ([owner, spender, amount], { who }) =>
    `Let ${who(spender)} move ${allowance(amount, 'lsMETIS')} of ${who(owner)}, who signed for it.`,
  delegate: ([delegatee], { who }) => `Vote with lsMETIS through ${who(delegatee)}.`,
  delegateBySig: ([delegatee], { who }) => `Let the signer’s lsMETIS vote through ${who(delegatee)}.`,
  pauseEntries: ([until], { moment }) =>
    `Pause new stake in the vault until ${moment(until)}; both ways out stay open.`,
  resumeEntries: () => 'Let the vault take new stake again.',
  setDepositCap: ([cap]) => `Let the vault manage at most ${metis(cap)}.`,
  setFees: ([harvest, exit, highest]) =>
    `Take ${percent(harvest)} of rewards, and ${percent(exit)} to ${percent(highest)} of an instant exit.`,
  setBufferTarget: ([target]) => `Keep ${percent(target)} of the vault’s METIS at hand for instant exits.`,
  setFeeReceiver: ([receiver], { who }) => `Let ${who(receiver)} receive the vault’s fees.`,
  setAuthority: ([authority], { who }) => `Let ${who(authority)} hold the roles of the vault.`,
};

export const withdrawalQueueSentences: Sentences<typeof withdrawalQueueFunctions> = {
  claim: ([id, receiver], { who }) => `Pay ticket ${id} to ${who(receiver)}.`,
  claimMany: ([ids]) =>
    ids.length === 1 ? `Pay ticket ${ids[0]} to its owner.` : `Pay tickets ${list(ids)} to their owners.`,
  approve: ([to, id], { who }) => `Let ${who(to)} move ticket ${id}.`,
  setApprovalForAll: ([operator, approved], { who }) =>
    approved ? `Let ${who(operator)} move all tickets.` : `Let ${who(operator)} no longer move tickets.`,
  transferFrom: ([from, to, id], { who }) => `Move ticket ${id} from ${who(from)} to ${who(to)}.`,
  safeTransferFrom: ([from, to, id], { who }) => `Move ticket ${id} from ${who(from)} to ${who(to)}.`,
  lineUp: ([receiver, , assets], { who }) => `Give ${who(receiver)} a ticket over ${metis(assets)}.`,
  finalize: ([max]) => `Finalise ${tickets(max)}.`,
  fundFinalized: (_, { value }) => `Set ${metis(value)} aside for finalised tickets.`,
};

export const delegationRouterSentences: Sentences<typeof delegationRouterFunctions> = {
  approve: ([id, cap, bps]) =>
    `Let the vault delegate to sequencer ${id}: at most ${metis(cap)} and ${percent(bps)} of what it manages.`,
  setCap: ([id, cap, bps]) =>
    `Cap the vault’s delegation to sequencer ${id} at ${metis(cap)} and ${percent(bps)} of what it manages.`,
  lowerCap: ([id, cap, bps]) =>
    `Lower the vault’s cap for sequencer ${id} to ${metis(cap)} and ${percent(bps)} of what it manages.`,
  release: ([id]) => `Take all of the vault’s METIS back from sequencer ${id}.`,
  remove: ([id]) => `Take sequencer ${id} off the vault’s list.`,
  delegate: (_, { value }) => `Delegate up to ${metis(value)} of the vault’s.`,
  undelegate: ([assets]) => `Undelegate about ${metis(assets)} of the vault’s.`,
  collect: ([max]) =>
    isAll(max)
      ? 'Collect all of the vault’s requests that have unlocked.'
      : `Collect up to ${formatCount(max)} of the vault’s requests that have unlocked.`,
  collectRewards: () => 'Collect the rewards of the vault’s stake.',
  setAuthority: ([authority], { who }) => `Let ${who(authority)} hold the roles of the router.`,
};

export const wMetisSentences: Sentences<typeof wMetisFunctions> = {
  deposit: (_, { value }) => `Wrap ${metis(value)} into wMETIS.`,
  withdraw: ([assets]) => `Unwrap ${metis(assets)} from wMETIS.`,
  approve: ([spender, assets], { who }) => `Let ${who(spender)} take ${allowance(assets, 'wMETIS')}.`,
  transfer: ([to, assets], { who }) => `Send ${wMetis(assets)} to ${who(to)}.`,
  transferFrom: ([from, to, assets], { who }) => `Move ${wMetis(assets)} from ${who(from)} to ${who(to)}.`,
};
