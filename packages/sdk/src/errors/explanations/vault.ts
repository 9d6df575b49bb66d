import { formatBps } from '../../units/formatBps.ts';
import { formatCount } from '../../units/formatCount.ts';
import { capOf } from './capOf.ts';
import { type Explanations, shortAddress } from './explanation.ts';

export const vaultExplanations: Explanations<'LiquidStaking_'> = {
  LiquidStaking_ZeroAddress: () => ({
    title: 'Address missing',
    cause: 'The zero address cannot stand here.',
    remedy: 'Give an address.',
  }),
  LiquidStaking_ZeroShares: () => ({
    title: 'Amount too small',
    cause: 'The amount is worth less than the smallest part of lsMETIS.',
    remedy: 'Give a larger amount.',
  }),
  LiquidStaking_ZeroAssets: () => ({
    title: 'Amount too small',
    cause: 'The amount is zero, or worth less than the smallest part of METIS.',
    remedy: 'Give a larger amount.',
  }),
  LiquidStaking_ZeroReceiver: () => ({
    title: 'Receiver missing',
    cause: 'The receiver is the zero address.',
    remedy: 'Name who is to be paid.',
  }),
  LiquidStaking_NotPayer: (sender) => ({
    title: 'Transfer not accepted',
    cause: `A plain transfer from ${shortAddress(sender)} would be nobody’s.`,
    remedy: 'Stake instead: it gives you lsMETIS.',
  }),
  LiquidStaking_Reentered: () => ({
    title: 'Call within a call',
    cause: 'A contract called the vault back while another call of it was under way.',
    remedy: 'Call again once that one has ended.',
  }),
  LiquidStaking_TooLittleGas: () => ({
    title: 'Too little gas',
    cause: 'After a slash the vault reads its stake anew, and the gas given was not enough to read it.',
    remedy: 'Send it again with a higher gas limit; what is not used is not charged.',
  }),
  LiquidStaking_SeedMismatch: (actual, expected, { metis }) => ({
    title: 'Wrong seed',
    cause: `The deployment sent ${metis(actual)} where ${metis(expected)} is due.`,
    remedy: 'Send exactly the seed.',
  }),
  LiquidStaking_EntriesPaused: (until, { moment }) => ({
    title: 'Staking is paused',
    cause: `The guardian has paused new stake until ${moment(until)}.`,
    remedy: 'Wait until then; both ways out work as always.',
  }),
  LiquidStaking_DepositAboveMax: (actual, max, { metis }) => ({
    title: 'Vault has no room',
    cause: `The vault takes ${metis(max)} more for now, less than ${metis(actual)}.`,
    remedy: 'Stake less, or delegate to a sequencer yourself.',
  }),
  LiquidStaking_TooFewShares: (actual, min, { lsMetis }) => ({
    title: 'Rate has moved',
    cause: `You would get ${lsMetis(actual)}, less than the ${lsMetis(min)} that you asked for at least.`,
    remedy: 'Look at the new rate and try again.',
  }),
  LiquidStaking_TooFewAssets: (actual, min, { metis }) => ({
    title: 'Rate has moved',
    cause: `You would get ${metis(actual)}, less than the ${metis(min)} that you asked for at least.`,
    remedy: 'Look at the new rate and fee and try again, or use the queue, which is free.',
  }),
  LiquidStaking_BufferShort: (requested, free, { metis }) => ({
    title: 'Not that much at once',
    cause: `${metis(free)} can leave at once now, less than ${metis(requested)}.`,
    remedy: 'Take less now, or use the queue, which is free.',
  }),
  LiquidStaking_TicketTooSmall: (actual, min, { metis }) => ({
    title: 'Too little for the queue',
    cause: `${metis(actual)} is less than the least ticket of ${metis(min)}.`,
    remedy: 'Request more, or your whole balance.',
  }),
  LiquidStaking_TooManyTickets: (actual, max) => ({
    title: 'Too much for one request',
    cause: `It would take ${formatCount(actual)} tickets; one request makes at most ${formatCount(max)}.`,
    remedy: 'Request a smaller amount, and the rest after it.',
  }),
  LiquidStaking_NotFeeReceiver: (caller, receiver) => ({
    title: 'Fee receiver only',
    cause: `The fee belongs to ${shortAddress(receiver)}, a contract that must fetch it itself, not ${shortAddress(caller)}.`,
    remedy: 'Call from that account.',
  }),
  LiquidStaking_NoFeeShares: () => ({
    title: 'No fee to claim',
    cause: 'No fee has been earned since the last claim.',
    remedy: 'Come back after a harvest.',
  }),
  LiquidStaking_FeeTooHigh: (actual, max) => ({
    title: 'Fee too high',
    cause: `${formatBps(actual)} is above the bound of ${formatBps(max)}.`,
    remedy: 'Propose a fee within the bound.',
  }),
  LiquidStaking_BufferTargetTooHigh: (actual, max) => ({
    title: 'Buffer too large',
    cause: `${formatBps(actual)} is above the bound of ${formatBps(max)}.`,
    remedy: 'Propose a target within the bound.',
  }),
  LiquidStaking_CapTooHigh: (actual, max, { metis }) => ({
    title: 'Cap too high',
    cause: `A cap of ${metis(actual)} is above ${metis(max)}.`,
    remedy: 'Propose a cap within the bound.',
  }),
  LiquidStaking_PauseTooLong: (actual, max, { moment }) => ({
    title: 'Pause too long',
    cause: `A pause until ${moment(actual)} is longer than allowed.`,
    remedy: `End it by ${moment(max)}.`,
  }),
  LiquidStaking_VestingPeriodOutOfBounds: (actual, min, max, { duration }) => ({
    title: 'Vesting period not possible',
    cause: `${duration(actual)} is not between ${duration(min)} and ${duration(max)}.`,
    remedy: 'Correct the deployment’s profile.',
  }),
  LiquidStaking_TicketSizesOutOfOrder: (min, max, { metis }) => ({
    title: 'Ticket sizes not possible',
    cause: `The least ticket (${metis(min)}) must be above zero and not above the largest (${metis(max)}).`,
    remedy: 'Correct the deployment’s profile.',
  }),
};

export const queueExplanations: Explanations<'WithdrawalQueue_'> = {
  WithdrawalQueue_NotVault: (caller) => ({
    title: 'Vault only',
    cause: `Only the vault may do this, not ${shortAddress(caller)}.`,
    remedy: 'Request a withdrawal through the vault.',
  }),
  WithdrawalQueue_NoSuchTicket: (ticketId) => ({
    title: 'No such ticket',
    cause: `There is no ticket ${ticketId}.`,
    remedy: 'Check its number.',
  }),
  WithdrawalQueue_NotFinalized: (ticketId) => ({
    title: 'Ticket still waits',
    cause: `Ticket ${ticketId} has not been finalised yet.`,
    remedy: 'Come back when its turn has come; the ticket shows the estimate.',
  }),
  WithdrawalQueue_AlreadyClaimed: (ticketId) => ({
    title: 'Ticket already paid',
    cause: `Ticket ${ticketId} has been paid out.`,
    remedy: 'Nothing is left to do.',
  }),
  WithdrawalQueue_NotOwner: (caller, owner) => ({
    title: 'Not your ticket',
    cause: `The ticket belongs to ${shortAddress(owner)}, not to ${shortAddress(caller)}.`,
    remedy: 'Connect the owner’s account.',
  }),
  WithdrawalQueue_ReceiverNotOwner: (receiver, owner) => ({
    title: 'Only the owner names a receiver',
    cause: `Others may pay this ticket to its owner ${shortAddress(owner)} only, not to ${shortAddress(receiver)}.`,
    remedy: 'Connect the owner’s account, or pay it to the owner.',
  }),
  WithdrawalQueue_ZeroReceiver: () => ({
    title: 'Receiver missing',
    cause: 'The receiver is the zero address.',
    remedy: 'Name who is to be paid.',
  }),
};

export const routerExplanations: Explanations<'DelegationRouter_'> = {
  DelegationRouter_NotVault: (caller) => ({
    title: 'Vault only',
    cause: `Only the vault moves this stake, not ${shortAddress(caller)}.`,
    remedy: 'Use rebalance or harvest of the vault.',
  }),
  DelegationRouter_NotPool: (sender) => ({
    title: 'Transfer not accepted',
    cause: `A plain transfer from ${shortAddress(sender)} would be nobody’s.`,
    remedy: 'Stake instead: it gives you lsMETIS.',
  }),
  DelegationRouter_ListFull: (max) => ({
    title: 'List is full',
    cause: `The vault spreads its stake over at most ${formatCount(max)} sequencers.`,
    remedy: 'Remove one first.',
  }),
  DelegationRouter_NoSuchSequencer: (id) => ({
    title: 'No such sequencer',
    cause: `The pool has no sequencer ${id}.`,
    remedy: 'Name one that is registered.',
  }),
  DelegationRouter_AlreadyApproved: (id) => ({
    title: 'Already on the list',
    cause: `Sequencer ${id} is approved already.`,
    remedy: 'Change its cap instead.',
  }),
  DelegationRouter_NotApproved: (id) => ({
    title: 'Not on the list',
    cause: `Sequencer ${id} is not approved for the vault.`,
    remedy: 'Approve it first.',
  }),
  DelegationRouter_CapTooHigh: (actual, max, figures) => ({
    title: 'Cap too high',
    cause: `A cap of ${capOf(actual, [actual, max], figures)} is above the bound of ${capOf(max, [actual, max], figures)}.`,
    remedy: 'Choose a cap within the bound; the guardian may only lower.',
  }),
  DelegationRouter_StillHolds: (id) => ({
    title: 'Stake still there',
    cause: `The vault still has stake at sequencer ${id}.`,
    remedy: 'Set its cap to zero, let rebalance bring the stake back, then remove it.',
  }),
  DelegationRouter_StillEarns: (id, rewards, { metis }) => ({
    title: 'Rewards not collected yet',
    cause: `Sequencer ${id} still owes the vault ${metis(rewards)} of rewards.`,
    remedy: 'Harvest first, which anyone may do.',
  }),
};
