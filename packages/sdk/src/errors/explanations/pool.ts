import { formatBps } from '../../units/formatBps.ts';
import { formatCount } from '../../units/formatCount.ts';
import { formatWad } from '../../units/formatWad.ts';
import { plural } from '../../units/plural.ts';
import { type Explanations, shortAddress } from './explanation.ts';

const statuses = ['Unknown', 'Active', 'Jailed', 'Leaving', 'Left', 'Removed'];
const status = (value: number) => `“${statuses[value] ?? 'Unknown'}”`;

export const poolExplanations: Explanations<'SequencerPool_' | 'SequencerOffice_'> = {
  SequencerOffice_OnlyForPool: () => ({
    title: 'Not the pool',
    cause: 'This contract is a part of the pool and does nothing by itself.',
    remedy: 'Call the sequencer pool.',
  }),
  SequencerPool_ZeroAddress: () => ({
    title: 'Address missing',
    cause: 'The zero address cannot stand here.',
    remedy: 'Give an address.',
  }),
  SequencerPool_ZeroAssets: () => ({
    title: 'Amount missing',
    cause: 'The amount is zero.',
    remedy: 'Give an amount above zero.',
  }),
  SequencerPool_ZeroShares: () => ({
    title: 'Amount missing',
    cause: 'The amount is zero, or too small to be a share.',
    remedy: 'Give a larger amount.',
  }),
  SequencerPool_SettingOutOfBounds: (actual, min, max, { metis }) => ({
    title: 'Setting out of bounds',
    cause: `${metis(actual)} is not between ${metis(min)} and ${metis(max)}.`,
    remedy: 'Propose a value within the bounds.',
  }),
  SequencerPool_WrongUnbondingPeriod: (actual, multipleOf, { duration }) => ({
    title: 'Unbonding period not possible',
    cause: `${duration(actual)} cannot be cut into ${formatCount(multipleOf)} equal parts of whole seconds.`,
    remedy: 'Correct the deployment’s profile.',
  }),
  SequencerPool_NotReserve: (caller) => ({
    title: 'Transfer not accepted',
    cause: `The pool takes plain transfers from the reward reserve only, not from ${shortAddress(caller)}.`,
    remedy: 'Delegate to a sequencer, or top up a bond.',
  }),
  SequencerPool_EntriesPaused: (until, { moment }) => ({
    title: 'Delegating is paused',
    cause: `The guardian has paused new delegations until ${moment(until)}.`,
    remedy: 'Wait until then; undelegating, withdrawing and claiming work as always.',
  }),
  SequencerPool_PauseOutOfBounds: (actual, min, max, { moment }) => ({
    title: 'Pause out of bounds',
    cause: `A pause until ${moment(actual)} is not possible.`,
    remedy: `End it between ${moment(min)} and ${moment(max)}.`,
  }),
  SequencerPool_SettleFirst: (pending, max) => ({
    title: 'Rewards must be settled first',
    cause: `${formatCount(pending)} ${plural(pending, 'epoch waits', 'epochs wait')} to be settled; one entry settles at most ${formatCount(max)}.`,
    remedy: 'Settle first, which anyone may do, then try again.',
  }),
  SequencerPool_UnknownSequencer: (id) => ({
    title: 'No such sequencer',
    cause: `There is no sequencer ${id}.`,
    remedy: 'Choose one from the list.',
  }),
  SequencerPool_NotActive: (id, actual) => ({
    title: 'Sequencer takes no stake',
    cause: `Sequencer ${id} is ${status(actual)}, and only an active one takes stake.`,
    remedy: 'Choose an active sequencer.',
  }),
  SequencerPool_NotOperating: (id, actual) => ({
    title: 'Sequencer no longer operates',
    cause: `Sequencer ${id} is ${status(actual)}; this needs one that is active or jailed.`,
    remedy: 'Nothing more can be changed here; what is left of the bond can be withdrawn.',
  }),
  SequencerPool_NotSlashable: (id, actual) => ({
    title: 'Nothing to slash',
    cause: `Sequencer ${id} is ${status(actual)}: nothing of it can be slashed any more.`,
    remedy: 'Withdraw the proposal.',
  }),
  SequencerPool_NotOperator: (caller, operator) => ({
    title: 'Operator only',
    cause: `Only the operator ${shortAddress(operator)} may do this, not ${shortAddress(caller)}.`,
    remedy: 'Connect the operator’s account.',
  }),
  SequencerPool_NotPendingOperator: (caller, pendingOperator) => ({
    title: 'Not offered to this account',
    cause: `The role is offered to ${shortAddress(pendingOperator)}, not to ${shortAddress(caller)}.`,
    remedy: 'Connect that account, or let the operator name this one.',
  }),
  SequencerPool_SignerUsed: (signer, id) => ({
    title: 'Signer key already used',
    cause: `${shortAddress(signer)} serves or served sequencer ${id}; a key serves once for ever.`,
    remedy: 'Use a fresh key.',
  }),
  SequencerPool_WrongSignerProof: (recovered, signer) => ({
    title: 'Proof of the signer key is wrong',
    cause: `The proof was signed by ${shortAddress(recovered)}, not by ${shortAddress(signer)}, or for another operator, pool or chain.`,
    remedy: 'Sign the proof again with the signer key.',
  }),
  SequencerPool_CommissionTooHigh: (actual, max) => ({
    title: 'Commission too high',
    cause: `${formatBps(actual)} is more than the ${formatBps(max)} that a sequencer may keep.`,
    remedy: 'Choose a lower commission.',
  }),
  SequencerPool_RiseNotPaidYet: (id, dueBps) => ({
    title: 'The last rise comes first',
    cause: `Sequencer ${id}’s rise to ${formatBps(dueBps)} is due, and none of its epochs has been paid at it yet.`,
    remedy: 'Wait until one has been settled, or lower the commission first.',
  }),
  SequencerPool_BondTooLow: (actual, min, { metis }) => ({
    title: 'Bond too low',
    cause: `${metis(actual)} is less than the least bond of ${metis(min)}.`,
    remedy: 'Bond at least that much.',
  }),
  SequencerPool_BondTooHigh: (actual, max, { metis }) => ({
    title: 'Bond too high',
    cause: `Bond and delegations together would be ${metis(actual)}, above the cap of ${metis(max)}.`,
    remedy: 'Bond less.',
  }),
  SequencerPool_InsufficientBond: (actual, available, { metis }) => ({
    title: 'More than the bond',
    cause: `The bond is ${metis(available)}, less than ${metis(actual)}.`,
    remedy: 'Ask for less.',
  }),
  SequencerPool_BondAlreadyLeaving: (assets, unlockAt, { metis, moment }) => ({
    title: 'Bond already on its way out',
    cause: `${metis(assets)} of the bond is on its way out and unlocks on ${moment(unlockAt)}; one withdrawal runs at a time.`,
    remedy: 'Withdraw it when it has unlocked, then ask again.',
  }),
  SequencerPool_NoBondToWithdraw: (id) => ({
    title: 'No bond to withdraw',
    cause: `Sequencer ${id} has no bond that has unlocked.`,
    remedy: 'Start a withdrawal first, or wait until it unlocks.',
  }),
  SequencerPool_DelegationTooSmall: (actual, min, { metis }) => ({
    title: 'Too little to delegate',
    cause: `${metis(actual)} is less than the least delegation of ${metis(min)}.`,
    remedy: 'Delegate at least that much.',
  }),
  SequencerPool_StakeAboveMax: (actual, max, { metis }) => ({
    title: 'Sequencer has no room',
    cause: `Its stake would be ${metis(actual)}, above the cap of ${metis(max)}.`,
    remedy: 'Delegate less, or choose another sequencer.',
  }),
  SequencerPool_NotCovered: (delegated, covered, { metis }) => ({
    title: 'Bond would not cover it',
    cause: `The bond covers ${metis(covered)} of delegations; they would be ${metis(delegated)}.`,
    remedy: 'Use a smaller amount or another sequencer; to leave, undelegate.',
  }),
  SequencerPool_InsufficientShares: (actual, available, { shares }) => ({
    title: 'More than you have here',
    cause: `You have ${shares(available)} here, less than ${shares(actual)}.`,
    remedy: 'Choose a smaller amount.',
  }),
  SequencerPool_UnknownRequest: () => ({
    title: 'No such withdrawal',
    cause: 'Nothing waits under this number: it was withdrawn, taken back, or never was.',
    remedy: 'Reload to see what is on its way.',
  }),
  SequencerPool_NotMatured: (unlockAt, nowAt, { moment, wait }) => ({
    title: 'Not unlocked yet',
    cause: `It unlocks on ${moment(unlockAt)}, in ${wait(unlockAt - nowAt)} of chain time.`,
    remedy: 'Come back then.',
  }),
  SequencerPool_AlreadyMatured: (unlockAt, _nowAt, { moment }) => ({
    title: 'Already unlocked',
    cause: `It unlocked on ${moment(unlockAt)} and can no longer go back to work.`,
    remedy: 'Withdraw it, and delegate again if you like.',
  }),
  SequencerPool_NotOwner: (caller, owner) => ({
    title: 'Not yours',
    cause: `It belongs to ${shortAddress(owner)}, not to ${shortAddress(caller)}.`,
    remedy: 'Connect the owner’s account.',
  }),
  SequencerPool_OwnerHasCode: (owner) => ({
    title: 'The owner must fetch it',
    cause: `${shortAddress(owner)} is a contract, and a contract pulls its payments itself.`,
    remedy: 'Call from that account and name a receiver.',
  }),
  SequencerPool_SameSequencer: (id) => ({
    title: 'Same sequencer',
    cause: `The stake is at sequencer ${id} already.`,
    remedy: 'Choose another sequencer to move to.',
  }),
  SequencerPool_RedelegationLocked: (until, nowAt, { moment, wait }) => ({
    title: 'Moved too recently',
    cause: `Stake that was moved here can be moved on from ${moment(until)}, in ${wait(until - nowAt)} of chain time.`,
    remedy: 'Wait until then, or undelegate.',
  }),
  SequencerPool_SlashOutOfBounds: (actual, max) => ({
    title: 'Slash out of bounds',
    cause: `A slash takes more than nothing and at most ${formatWad(max)}; this one is ${formatWad(actual)}.`,
    remedy: 'Choose a fraction within the bounds.',
  }),
  SequencerPool_SlashTooSoon: (nextAt, nowAt, { moment, wait }) => ({
    title: 'Slashed too recently',
    cause: `Operations governance can slash this sequencer again from ${moment(nextAt)}, in ${wait(nextAt - nowAt)} of chain time.`,
    remedy: 'Wait until then.',
  }),
};

export const reserveExplanations: Explanations<'RewardReserve_'> = {
  RewardReserve_NotPool: (caller) => ({
    title: 'Pool only',
    cause: `Only the sequencer pool draws rewards, not ${shortAddress(caller)}.`,
    remedy: 'Settle through the pool.',
  }),
  RewardReserve_RateOutOfBounds: (actual, min, max, { metis }) => ({
    title: 'Reward out of bounds',
    cause: `${metis(actual)} a block is not between ${metis(min)} and ${metis(max)}.`,
    remedy: 'Propose a rate within the bounds.',
  }),
  RewardReserve_ZeroAssets: () => ({
    title: 'Amount missing',
    cause: 'The amount is zero.',
    remedy: 'Send an amount above zero.',
  }),
  RewardReserve_StillInUse: () => ({
    title: 'Reserve still in use',
    cause: 'The pool still draws from this reserve, so its METIS stays.',
    remedy: 'Let a protocol vote name another reserve first.',
  }),
};

export const courtExplanations: Explanations<'EquivocationCourt_'> = {
  EquivocationCourt_SameHash: () => ({
    title: 'No contradiction',
    cause: 'Both signatures are about the same block hash; a second form of one signature proves nothing.',
    remedy: 'Bring signatures over two different hashes of one block.',
  }),
  EquivocationCourt_DifferentSigners: (signerA, signerB) => ({
    title: 'Not one key',
    cause: `The signatures come from ${shortAddress(signerA)} and ${shortAddress(signerB)}, or are about another block, chain or pool.`,
    remedy: 'Check block number and hashes: both must be signed by one key, for this chain and pool.',
  }),
  EquivocationCourt_NotSignerOf: (signer, id) => ({
    title: 'Not this sequencer’s key',
    cause: `${shortAddress(signer)} neither signs nor signed for sequencer ${id}.`,
    remedy: 'Report the sequencer that the key belongs to.',
  }),
  EquivocationCourt_RetiredTooLong: (retiredAt, reportableUntil, { moment }) => ({
    title: 'Key retired too long ago',
    cause: `The key was replaced on ${moment(retiredAt)} and answered until ${moment(reportableUntil)}.`,
    remedy: 'Nothing can be done: the stake of its time may have left.',
  }),
};
