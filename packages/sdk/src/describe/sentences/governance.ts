import type { accessManagerFunctions } from '@metis-blitz/protocol/functions/accessManager';
import type { governorFunctions } from '@metis-blitz/protocol/functions/governor';
import type { guardianFunctions } from '@metis-blitz/protocol/functions/guardian';
import type { timelockFunctions } from '@metis-blitz/protocol/functions/timelock';
import type { Address, Hex } from 'viem';
import { formatDuration } from '../../units/formatDuration.ts';
import { plural } from '../../units/plural.ts';
import { type CallContext, list, metis, moment, percent, type Sentences } from '../sentence.ts';

const choices = ['against', 'for', 'abstaining on'];
const choice = (support: number) => choices[support] ?? 'in parts on';
const roles: Record<string, string> = {
  '0': 'administrator',
  '1': 'protocol governance',
  '2': 'operations governance',
  '3': 'guardian',
  '4': 'court',
};
const role = (id: bigint) => `the role of ${roles[String(id)] ?? id}`;

/** Each call of a batch in its own words. */
function batch(
  [targets, values, datas]: readonly [readonly Address[], readonly bigint[], readonly Hex[], ...unknown[]],
  { inner }: CallContext,
): string {
  return list(targets.map((to, i) => `“${inner({ to, value: values[i] ?? 0n, data: datas[i] ?? '0x' })}”`));
}

export const governorSentences: Sentences<typeof governorFunctions> = {
  propose: (args, context) => `Propose to ${batch(args, context)}.`,
  castVote: ([id, support]) => `Vote ${choice(support)} proposal ${id}.`,
  castVoteWithReason: ([id, support]) => `Vote ${choice(support)} proposal ${id}, with a reason.`,
  castVoteWithReasonAndParams: ([id, support]) => `Vote ${choice(support)} proposal ${id}.`,
  castVoteBySig: ([id, support, voter], { who }) =>
    `Hand in the vote of ${who(voter)} ${choice(support)} proposal ${id}.`,
  castVoteWithReasonAndParamsBySig: ([id, support, voter], { who }) =>
    `Hand in the vote of ${who(voter)} ${choice(support)} proposal ${id}.`,
  queue: (args, context) =>
    args.length === 1 ? `Queue proposal ${args[0]}.` : `Queue the proposal to ${batch(args, context)}.`,
  execute: (args, context) =>
    args.length === 1 ? `Execute proposal ${args[0]}.` : `Execute the proposal to ${batch(args, context)}.`,
  cancel: (args, context) =>
    args.length === 1 ? `Cancel proposal ${args[0]}.` : `Cancel the proposal to ${batch(args, context)}.`,
  relay: ([to, value, data], { inner }) => `Let the governor itself ${inner({ to, value, data })}.`,
  setVotingDelay: ([seconds]) => `Let ${formatDuration(seconds)} pass between a proposal and its vote.`,
  setVotingPeriod: ([seconds]) => `Let a vote last ${formatDuration(seconds)}.`,
  setProposalThreshold: ([votes]) => `Ask ${metis(votes)} of votes of whoever proposes.`,
  updateQuorumNumerator: ([quorum]) => `Ask a quorum of ${percent(quorum)} of all votes.`,
  setProposalGuardian: ([guardian], { who }) => `Let ${who(guardian)} stop proposals.`,
  onERC721Received: () => 'Tell the governor of a token that it cannot keep.',
  onERC1155Received: () => 'Tell the governor of tokens that it cannot keep.',
  onERC1155BatchReceived: () => 'Tell the governor of tokens that it cannot keep.',
};

export const timelockSentences: Sentences<typeof timelockFunctions> = {
  schedule: ([to, value, data, , , delay], { inner }) =>
    `In ${formatDuration(delay)}: ${inner({ to, value, data })}.`,
  scheduleBatch: (args, context) => `In ${formatDuration(args[5])}: ${batch(args, context)}.`,
  execute: ([to, value, data], { inner }) => `Let the timelock ${inner({ to, value, data })}.`,
  executeBatch: (args, context) => `Let the timelock ${batch(args, context)}.`,
  cancel: ([id]) => `Drop the waiting operation ${id}.`,
  updateDelay: ([seconds]) => `Let decisions wait ${formatDuration(seconds)} before they take effect.`,
  grantRole: ([id, account], { who }) => `Give ${who(account)} the timelock's role ${id}.`,
  revokeRole: ([id, account], { who }) => `Take the timelock's role ${id} from ${who(account)}.`,
  renounceRole: ([id]) => `Give up the timelock's role ${id}.`,
  onERC721Received: () => 'Tell the timelock of a token.',
  onERC1155Received: () => 'Tell the timelock of tokens.',
  onERC1155BatchReceived: () => 'Tell the timelock of tokens.',
};

export const guardianSentences: Sentences<typeof guardianFunctions> = {
  pauseEntries: ([target, until], { who }) => `Stop entries of ${who(target)} until ${moment(until)}.`,
  resumeEntries: ([target], { who }) => `Open entries of ${who(target)} again.`,
  cancelProposal: ([governor, id], { who }) => `Stop proposal ${id} of ${who(governor)}.`,
  lowerCap: ([id, cap, bps]) =>
    `Lower the vault's cap for sequencer ${id} to ${metis(cap)} and ${percent(bps)} of what it manages.`,
  renew: ([holder], { who }) => `Make ${who(holder)} the guardian for a new term.`,
  resign: () => 'Give up the guardian’s powers.',
  setAuthority: ([authority], { who }) => `Let ${who(authority)} hold the roles of the guardian.`,
};

export const accessManagerSentences: Sentences<typeof accessManagerFunctions> = {
  grantRole: ([id, account], { who }) => `Give ${who(account)} ${role(id)}.`,
  revokeRole: ([id, account], { who }) => `Take ${role(id)} from ${who(account)}.`,
  renounceRole: ([id]) => `Give up ${role(id)}.`,
  labelRole: ([id, label]) => `Call ${role(id)} “${label}”.`,
  setRoleAdmin: ([id, admin]) => `Let ${role(admin)} give and take ${role(id)}.`,
  setRoleGuardian: ([id, guardian]) => `Let ${role(guardian)} stop what ${role(id)} announces.`,
  setGrantDelay: ([id, seconds]) => `Let ${role(id)} count ${formatDuration(seconds)} after it is given.`,
  setTargetFunctionRole: ([target, selectors, id], { who }) =>
    `Let ${role(id)} call ${selectors.length} ${plural(selectors.length, 'function', 'functions')} of ${who(target)}.`,
  setTargetClosed: ([target, closed], { who }) =>
    closed
      ? `Refuse every governed call of ${who(target)}.`
      : `Allow governed calls of ${who(target)} again.`,
  setTargetAdminDelay: ([target, seconds], { who }) =>
    `Let changes to the roles of ${who(target)} wait ${formatDuration(seconds)}.`,
  updateAuthority: ([target, authority], { who }) =>
    `Let ${who(authority)} hold the roles of ${who(target)}.`,
  schedule: ([target, data, when], { inner }) =>
    `From ${moment(when)}: ${inner({ to: target, value: 0n, data })}.`,
  execute: ([target, data], { value, inner }) => `By role: ${inner({ to: target, value, data })}.`,
  cancel: ([, target, data], { inner }) =>
    `Drop the announced call: ${inner({ to: target, value: 0n, data })}.`,
  consumeScheduledOp: ([caller], { who }) => `Use up the announced call of ${who(caller)}.`,
  multicall: ([calls]) => `Do ${calls.length} changes of roles at once.`,
};
