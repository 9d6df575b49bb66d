import type { accessManagerFunctions } from '@metis-blitz/protocol/functions/accessManager';
import type { governorFunctions } from '@metis-blitz/protocol/functions/governor';
import type { guardianFunctions } from '@metis-blitz/protocol/functions/guardian';
import type { timelockFunctions } from '@metis-blitz/protocol/functions/timelock';
import type { Address, Hex } from 'viem';
import { plural } from '../../units/plural.ts';
import { type CallContext, list, metis, percent, type Sentences } from '../sentence.ts';
import { roleName } from './roleName.ts';
import { timelockRoleOf } from './timelockRoleOf.ts';

const choices = ['against', 'for', 'abstaining on'];
const choice = (support: number) => choices[support] ?? 'in parts on';
const timelockRoles = {
  admin: 'administrator',
  propose: 'proposer',
  execute: 'executor',
  cancel: 'canceller',
};
const timelockRole = (id: Hex) => {
  const name = timelockRoleOf(id);
  return name ? `the timelock’s role of ${timelockRoles[name]}` : `the timelock’s role ${id.slice(0, 10)}…`;
};

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
  setVotingDelay: ([seconds], { duration }) =>
    `Let ${duration(seconds)} pass between a proposal and its vote.`,
  setVotingPeriod: ([seconds], { duration }) => `Let a vote last ${duration(seconds)}.`,
  setProposalThreshold: ([votes]) => `Let whoever proposes need ${metis(votes)} of voting power.`,
  updateQuorumNumerator: ([quorum]) => `Set the quorum to ${percent(quorum)} of all voting power.`,
  setProposalGuardian: ([guardian], { who }) => `Let ${who(guardian)} stop proposals.`,
  onERC721Received: () => 'Tell the governor of a token that it cannot keep.',
  onERC1155Received: () => 'Tell the governor of tokens that it cannot keep.',
  onERC1155BatchReceived: () => 'Tell the governor of tokens that it cannot keep.',
};

export const timelockSentences: Sentences<typeof timelockFunctions> = {
  schedule: ([to, value, data, , , delay], { duration, inner }) =>
    `In ${duration(delay)}: ${inner({ to, value, data })}.`,
  scheduleBatch: (args, context) => `In ${context.duration(args[5])}: ${batch(args, context)}.`,
  execute: ([to, value, data], { inner }) => `Let the timelock ${inner({ to, value, data })}.`,
  executeBatch: (args, context) => `Let the timelock ${batch(args, context)}.`,
  cancel: ([id]) => `Cancel the waiting operation ${id.slice(0, 10)}….`,
  updateDelay: ([seconds], { duration }) =>
    `Let decisions wait ${duration(seconds)} before they take effect.`,
  grantRole: ([id, account], { who }) => `Give ${who(account)} ${timelockRole(id)}.`,
  revokeRole: ([id, account], { who }) => `Take ${timelockRole(id)} from ${who(account)}.`,
  renounceRole: ([id]) => `Give up ${timelockRole(id)}.`,
  onERC721Received: () => 'Tell the timelock of a token.',
  onERC1155Received: () => 'Tell the timelock of tokens.',
  onERC1155BatchReceived: () => 'Tell the timelock of tokens.',
};

export const guardianSentences: Sentences<typeof guardianFunctions> = {
  pauseEntries: ([target, until], { moment, who }) =>
    `Pause entries to ${who(target)} until ${moment(until)}; every way out stays open.`,
  resumeEntries: ([target], { who }) => `Open entries to ${who(target)} again.`,
  cancelProposal: ([governor, id], { who }) => `Stop proposal ${id} of ${who(governor)}.`,
  lowerCap: ([id, cap, bps]) =>
    `Lower the vault’s cap for sequencer ${id} to ${metis(cap)} and ${percent(bps)} of what it manages.`,
  renew: ([holder], { who }) => `Make ${who(holder)} the guardian for a new term.`,
  resign: () => 'Give up the guardian’s powers.',
  setAuthority: ([authority], { who }) => `Let ${who(authority)} hold the roles of the guardian.`,
};

export const accessManagerSentences: Sentences<typeof accessManagerFunctions> = {
  grantRole: ([id, account, delay], { duration, who }) =>
    `Give ${who(account)} ${roleName(id)}${delay > 0 ? `, each act announced ${duration(delay)} ahead` : ''}.`,
  revokeRole: ([id, account], { who }) => `Take ${roleName(id)} from ${who(account)}.`,
  renounceRole: ([id]) => `Give up ${roleName(id)}.`,
  labelRole: ([id, label]) => `Give ${roleName(id)} the name “${label}”.`,
  setRoleAdmin: ([id, admin]) => `Let ${roleName(admin)} give and take ${roleName(id)}.`,
  setRoleGuardian: ([id, guardian]) => `Let ${roleName(guardian)} stop what ${roleName(id)} announces.`,
  setGrantDelay: ([id, seconds], { duration }) =>
    `Let ${roleName(id)} count ${duration(seconds)} after it is given.`,
  setTargetFunctionRole: ([target, selectors, id], { who }) =>
    `Let ${roleName(id)} call ${selectors.length} ${plural(selectors.length, 'function', 'functions')} of ${who(target)}.`,
  setTargetClosed: ([target, closed], { who }) =>
    closed
      ? `Refuse every governed call of ${who(target)}.`
      : `Allow governed calls of ${who(target)} again.`,
  setTargetAdminDelay: ([target, seconds], { duration, who }) =>
    `Let changes to the roles of ${who(target)} wait ${duration(seconds)}.`,
  updateAuthority: ([target, authority], { who }) =>
    `Let ${who(authority)} hold the roles of ${who(target)}.`,
  schedule: ([target, data, when], { inner, moment }) =>
    `${when > 0 ? `From ${moment(when)}` : 'As soon as its wait is over'}: ${inner({ to: target, value: 0n, data })}.`,
  execute: ([target, data], { value, inner }) => `By role: ${inner({ to: target, value, data })}.`,
  cancel: ([, target, data], { inner }) =>
    `Cancel the announced call: ${inner({ to: target, value: 0n, data })}.`,
  consumeScheduledOp: ([caller], { who }) => `Use up the announced call of ${who(caller)}.`,
  multicall: ([calls]) =>
    `Make ${calls.length} ${plural(calls.length, 'change', 'changes')} of roles at once.`,
};
