import type { accessManagerFunctions } from '@metis-blitz/protocol/functions/accessManager';
import type { governorFunctions } from '@metis-blitz/protocol/functions/governor';
import type { guardianFunctions } from '@metis-blitz/protocol/functions/guardian';
import type { timelockFunctions } from '@metis-blitz/protocol/functions/timelock';
import type { Address, Hex } from 'viem';
import { timelockRoleOf } from '../timelockRoleOf.ts';
import { roleName } from './roleName.ts';
import { type CallContext, list, metis, percent, type Sentences } from './sentence.ts';

const choices = ['投反对票', '投赞成票', '投弃权票'];
const choice = (support: number) => choices[support] ?? '拆分投票';
const timelockRoles = { admin: '管理员', propose: '提案', execute: '执行', cancel: '取消' };
const timelockRole = (id: Hex) => {
  const name = timelockRoleOf(id);
  return name ? `时间锁的“${timelockRoles[name]}”角色` : `时间锁的角色 ${id.slice(0, 10)}…`;
};

/** Each call of a batch in its own words. */
function batch(
  [targets, values, datas]: readonly [readonly Address[], readonly bigint[], readonly Hex[], ...unknown[]],
  { inner }: CallContext,
): string {
  return list(targets.map((to, i) => `“${inner({ to, value: values[i] ?? 0n, data: datas[i] ?? '0x' })}”`));
}

export const governorSentences: Sentences<typeof governorFunctions> = {
  propose: (args, context) => `提案：${batch(args, context)}。`,
  castVote: ([id, support]) => `对提案 ${id} ${choice(support)}。`,
  castVoteWithReason: ([id, support]) => `对提案 ${id} ${choice(support)}，附理由。`,
  castVoteWithReasonAndParams: ([id, support]) => `对提案 ${id} ${choice(support)}。`,
  castVoteBySig: ([id, support, voter], { who }) => `代 ${who(voter)} 对提案 ${id} ${choice(support)}。`,
  castVoteWithReasonAndParamsBySig: ([id, support, voter], { who }) =>
    `代 ${who(voter)} 对提案 ${id} ${choice(support)}。`,
  queue: (args, context) =>
    args.length === 1 ? `把提案 ${args[0]} 排入时间锁。` : `把提案排入时间锁：${batch(args, context)}。`,
  execute: (args, context) =>
    args.length === 1 ? `执行提案 ${args[0]}。` : `执行提案：${batch(args, context)}。`,
  cancel: (args, context) =>
    args.length === 1 ? `取消提案 ${args[0]}。` : `取消提案：${batch(args, context)}。`,
  relay: ([to, value, data], { inner }) => `由治理合约自己执行：${inner({ to, value, data })}。`,
  setVotingDelay: ([seconds], { duration }) => `提案与投票开始之间相隔 ${duration(seconds)}。`,
  setVotingPeriod: ([seconds], { duration }) => `投票时长为 ${duration(seconds)}。`,
  setProposalThreshold: ([votes]) => `提案须有 ${metis(votes)} 的投票权。`,
  updateQuorumNumerator: ([quorum]) => `法定票数为全部投票权的 ${percent(quorum)}。`,
  setProposalGuardian: ([guardian], { who }) => `允许 ${who(guardian)} 阻止提案。`,
  onERC721Received: () => '告知治理合约收到一枚它不能保留的代币。',
  onERC1155Received: () => '告知治理合约收到它不能保留的代币。',
  onERC1155BatchReceived: () => '告知治理合约收到它不能保留的代币。',
};

export const timelockSentences: Sentences<typeof timelockFunctions> = {
  schedule: ([to, value, data, , , delay], { duration, inner }) =>
    `${duration(delay)}后：${inner({ to, value, data })}。`,
  scheduleBatch: (args, context) => `${context.duration(args[5])}后：${batch(args, context)}。`,
  execute: ([to, value, data], { inner }) => `由时间锁执行：${inner({ to, value, data })}。`,
  executeBatch: (args, context) => `由时间锁执行：${batch(args, context)}。`,
  cancel: ([id]) => `取消等待中的操作 ${id.slice(0, 10)}…。`,
  updateDelay: ([seconds], { duration }) => `决定须等待 ${duration(seconds)}才生效。`,
  grantRole: ([id, account], { who }) => `授予 ${who(account)} ${timelockRole(id)}。`,
  revokeRole: ([id, account], { who }) => `收回 ${who(account)} 在${timelockRole(id)}。`,
  renounceRole: ([id]) => `放弃${timelockRole(id)}。`,
  onERC721Received: () => '告知时间锁收到一枚代币。',
  onERC1155Received: () => '告知时间锁收到代币。',
  onERC1155BatchReceived: () => '告知时间锁收到代币。',
};

export const guardianSentences: Sentences<typeof guardianFunctions> = {
  pauseEntries: ([target, until], { moment, who }) =>
    `暂停新资金进入 ${who(target)}，至 ${moment(until)}；所有退出仍然开放。`,
  resumeEntries: ([target], { who }) => `重新开放新资金进入 ${who(target)}。`,
  cancelProposal: ([governor, id], { who }) => `阻止 ${who(governor)} 的提案 ${id}。`,
  lowerCap: ([id, cap, bps]) =>
    `把金库在排序器 ${id} 的上限下调到 ${metis(cap)}，且至多为管理资产的 ${percent(bps)}。`,
  renew: ([holder], { who }) => `任命 ${who(holder)} 为新一任守护者。`,
  resign: () => '放弃守护者的权力。',
  setAuthority: ([authority], { who }) => `由 ${who(authority)} 登记守护者的角色。`,
};

export const accessManagerSentences: Sentences<typeof accessManagerFunctions> = {
  grantRole: ([id, account, delay], { duration, who }) =>
    `授予 ${who(account)} ${roleName(id)}${delay > 0 ? `，每次行使须提前 ${duration(delay)}公告` : ''}。`,
  revokeRole: ([id, account], { who }) => `收回 ${who(account)} 的${roleName(id)}。`,
  renounceRole: ([id]) => `放弃${roleName(id)}。`,
  labelRole: ([id, label]) => `把${roleName(id)}命名为“${label}”。`,
  setRoleAdmin: ([id, admin]) => `由${roleName(admin)}授予和收回${roleName(id)}。`,
  setRoleGuardian: ([id, guardian]) => `由${roleName(guardian)}阻止${roleName(id)}公告的操作。`,
  setGrantDelay: ([id, seconds], { duration }) => `授予${roleName(id)}后 ${duration(seconds)}生效。`,
  setTargetFunctionRole: ([target, selectors, id], { who }) =>
    `允许${roleName(id)}调用 ${who(target)} 的 ${selectors.length} 个函数。`,
  setTargetClosed: ([target, closed], { who }) =>
    closed ? `拒绝对 ${who(target)} 的一切治理调用。` : `重新允许对 ${who(target)} 的治理调用。`,
  setTargetAdminDelay: ([target, seconds], { duration, who }) =>
    `${who(target)} 的角色变更须等待 ${duration(seconds)}。`,
  updateAuthority: ([target, authority], { who }) => `由 ${who(authority)} 登记 ${who(target)} 的角色。`,
  schedule: ([target, data, when], { inner, moment }) =>
    `${when > 0 ? `从 ${moment(when)} 起` : '等待期一过'}：${inner({ to: target, value: 0n, data })}。`,
  execute: ([target, data], { value, inner }) => `凭角色：${inner({ to: target, value, data })}。`,
  cancel: ([, target, data], { inner }) => `取消已公告的调用：${inner({ to: target, value: 0n, data })}。`,
  consumeScheduledOp: ([caller], { who }) => `使用 ${who(caller)} 已公告的调用。`,
  multicall: ([calls]) => `一次完成 ${calls.length} 项角色变更。`,
};
