import type { delegationRouterFunctions } from '@metis-blitz/protocol/functions/delegationRouter';
import type { liquidStakingFunctions } from '@metis-blitz/protocol/functions/liquidStaking';
import type { withdrawalQueueFunctions } from '@metis-blitz/protocol/functions/withdrawalQueue';
import type { wMetisFunctions } from '@metis-blitz/protocol/functions/wMetis';
import { formatCount } from '../../../units/formatCount.ts';
import { allowance, isAll, list, lsMetis, metis, percent, type Sentences, wMetis } from './sentence.ts';

const tickets = (max: bigint) =>
  isAll(max) ? '所有能够备付的等待中凭证' : `至多 ${formatCount(max)} 张等待中的凭证`;

export const liquidStakingSentences: Sentences<typeof liquidStakingFunctions> = {
  stake: ([receiver], { value, who }) => `质押 ${metis(value)}，lsMETIS 归 ${who(receiver)}。`,
  deposit: ([assets, receiver], { who }) => `质押 ${wMetis(assets)}，lsMETIS 归 ${who(receiver)}。`,
  mint: ([amount, receiver], { who }) => `质押 wMETIS，恰好换取 ${lsMetis(amount)}，归 ${who(receiver)}。`,
  redeemNative: ([amount, receiver, owner], { who }) =>
    `用 ${who(owner)} 的 ${lsMetis(amount)} 即时退出；METIS 扣除手续费后支付给 ${who(receiver)}。`,
  redeemNativeWithPermit: ([amount, receiver, owner], { who }) =>
    `用 ${who(owner)} 签名授权的 ${lsMetis(amount)} 即时退出；METIS 扣除手续费后支付给 ${who(receiver)}。`,
  redeem: ([amount, receiver, owner], { who }) =>
    `用 ${who(owner)} 的 ${lsMetis(amount)} 即时退出；wMETIS 扣除手续费后支付给 ${who(receiver)}。`,
  withdraw: ([assets, receiver, owner], { who }) =>
    `从 ${who(owner)} 的 lsMETIS 即时退出，恰好支付 ${wMetis(assets)} 给 ${who(receiver)}。`,
  requestWithdrawal: ([amount, receiver, owner], { who }) =>
    `用 ${who(owner)} 的 ${lsMetis(amount)} 排队换取 METIS；凭证归 ${who(receiver)}。`,
  requestWithdrawalWithPermit: ([amount, receiver, owner], { who }) =>
    `用 ${who(owner)} 签名授权的 ${lsMetis(amount)} 排队换取 METIS；凭证归 ${who(receiver)}。`,
  harvest: () => '收取金库的收益。',
  finalize: ([max]) => `从金库的缓冲金为${tickets(max)}备付。`,
  rebalance: () => '使金库的质押和缓冲金回到应有的位置。',
  sync: () => '重新计算金库质押的价值。',
  claimFeeShares: () => '把金库的费用发送给费用接收者。',
  transfer: ([to, amount], { who }) => `发送 ${lsMetis(amount)} 给 ${who(to)}。`,
  transferFrom: ([from, to, amount], { who }) => `把 ${lsMetis(amount)} 从 ${who(from)} 转给 ${who(to)}。`,
  approve: ([spender, amount], { who }) => `允许 ${who(spender)} 转移${allowance(amount, 'lsMETIS')}。`,
  permit: ([owner, spender, amount], { who }) =>
    `凭 ${who(owner)} 的签名，允许 ${who(spender)} 转移其${allowance(amount, 'lsMETIS')}。`,
  delegate: ([delegatee], { who }) => `lsMETIS 由 ${who(delegatee)} 投票。`,
  delegateBySig: ([delegatee], { who }) => `签名者的 lsMETIS 由 ${who(delegatee)} 投票。`,
  pauseEntries: ([until], { moment }) => `暂停金库的新质押，至 ${moment(until)}；两种退出方式仍然开放。`,
  resumeEntries: () => '金库重新接受新质押。',
  setDepositCap: ([cap]) => `金库至多管理 ${metis(cap)}。`,
  setFees: ([harvest, exit, highest]) =>
    `从奖励中收取 ${percent(harvest)}，即时退出收取 ${percent(exit)} 到 ${percent(highest)}。`,
  setBufferTarget: ([target]) => `金库的 METIS 中保留 ${percent(target)} 供即时退出。`,
  setFeeReceiver: ([receiver], { who }) => `金库的费用归 ${who(receiver)}。`,
  setAuthority: ([authority], { who }) => `由 ${who(authority)} 登记金库的角色。`,
};

export const withdrawalQueueSentences: Sentences<typeof withdrawalQueueFunctions> = {
  claim: ([id, receiver], { who }) => `把凭证 ${id} 支付给 ${who(receiver)}。`,
  claimMany: ([ids]) => `把凭证 ${list(ids)} 支付给${ids.length === 1 ? '它的所有者' : '各自的所有者'}。`,
  approve: ([to, id], { who }) => `允许 ${who(to)} 转移凭证 ${id}。`,
  setApprovalForAll: ([operator, approved], { who }) =>
    approved ? `允许 ${who(operator)} 转移全部凭证。` : `不再允许 ${who(operator)} 转移凭证。`,
  transferFrom: ([from, to, id], { who }) => `把凭证 ${id} 从 ${who(from)} 转给 ${who(to)}。`,
  safeTransferFrom: ([from, to, id], { who }) => `把凭证 ${id} 从 ${who(from)} 转给 ${who(to)}。`,
  lineUp: ([receiver, , assets], { who }) => `给 ${who(receiver)} 一张 ${metis(assets)} 的凭证。`,
  finalize: ([max]) => `为${tickets(max)}备付。`,
  fundFinalized: (_, { value }) => `为已备付的凭证存入 ${metis(value)}。`,
};

export const delegationRouterSentences: Sentences<typeof delegationRouterFunctions> = {
  approve: ([id, cap, bps]) =>
    `允许金库委托给排序器 ${id}：至多 ${metis(cap)}，且至多为管理资产的 ${percent(bps)}。`,
  setCap: ([id, cap, bps]) =>
    `把金库在排序器 ${id} 的委托上限设为 ${metis(cap)}，且至多为管理资产的 ${percent(bps)}。`,
  lowerCap: ([id, cap, bps]) =>
    `把金库在排序器 ${id} 的上限下调到 ${metis(cap)}，且至多为管理资产的 ${percent(bps)}。`,
  release: ([id]) => `从排序器 ${id} 收回金库的全部 METIS。`,
  remove: ([id]) => `把排序器 ${id} 从金库的名单中删除。`,
  delegate: (_, { value }) => `委托金库的至多 ${metis(value)}。`,
  undelegate: ([assets]) => `撤回金库的约 ${metis(assets)} 委托。`,
  collect: ([max]) =>
    isAll(max) ? '收取金库全部已解锁的请求。' : `收取金库至多 ${formatCount(max)} 笔已解锁的请求。`,
  collectRewards: () => '收取金库质押的奖励。',
  setAuthority: ([authority], { who }) => `由 ${who(authority)} 登记路由合约的角色。`,
};

export const wMetisSentences: Sentences<typeof wMetisFunctions> = {
  deposit: (_, { value }) => `把 ${metis(value)} 包装为 wMETIS。`,
  withdraw: ([assets]) => `从 wMETIS 取回 ${metis(assets)}。`,
  approve: ([spender, assets], { who }) => `允许 ${who(spender)} 取用${allowance(assets, 'wMETIS')}。`,
  transfer: ([to, assets], { who }) => `发送 ${wMetis(assets)} 给 ${who(to)}。`,
  transferFrom: ([from, to, assets], { who }) => `把 ${wMetis(assets)} 从 ${who(from)} 转给 ${who(to)}。`,
};
