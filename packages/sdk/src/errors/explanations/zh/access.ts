import { roleName } from '../../../describe/sentences/zh/roleName.ts';
import { type Explanations, shortAddress } from '../explanation.ts';

const byVote = '请提案：这项权利属于治理。';
const noRight = '无权执行';
const connect = '请连接那个账户。';

export const accessExplanations: Explanations<'Access'> = {
  AccessControlBadConfirmation: () => ({
    title: '角色未放弃',
    cause: '角色只能由持有它的账户放弃。',
    remedy: connect,
  }),
  AccessControlUnauthorizedAccount: (account) => ({
    title: noRight,
    cause: `${shortAddress(account)} 没有相应角色；只有治理合约有。`,
    remedy: byVote,
  }),
  AccessManagedInvalidAuthority: (authority) => ({
    title: '没有权限来源',
    cause: `${shortAddress(authority)} 不是能够登记角色的合约。`,
    remedy: '请指定角色登记合约。',
  }),
  AccessManagedRequiredDelay: (_caller, delay, { duration }) => ({
    title: '必须先公告',
    cause: `此操作须提前 ${duration(delay)}公告。`,
    remedy: '请先在角色登记合约公告。',
  }),
  AccessManagedUnauthorized: (caller) => ({
    title: noRight,
    cause: `${shortAddress(caller)} 没有相应角色。`,
    remedy: byVote,
  }),
  AccessManagerAlreadyScheduled: () => ({
    title: '已经公告',
    cause: '这项操作已经公告。',
    remedy: '请等到可以执行时再执行。',
  }),
  AccessManagerBadConfirmation: () => ({
    title: '角色未放弃',
    cause: '角色只能由持有它的账户放弃。',
    remedy: connect,
  }),
  AccessManagerExpired: () => ({
    title: '公告已过期',
    cause: '这项操作没有按时执行。',
    remedy: '请重新公告。',
  }),
  AccessManagerInvalidInitialAdmin: () => ({
    title: '没有首任管理员',
    cause: '部署时角色不能无人持有。',
    remedy: '请修正部署。',
  }),
  AccessManagerLockedRole: (roleId) => ({
    title: '角色不能更改',
    cause: `任何人都不能更改${roleName(roleId)}。`,
    remedy: '请使用其他角色。',
  }),
  AccessManagerNotReady: () => ({
    title: '尚未就绪',
    cause: '已公告的操作仍在等待。',
    remedy: '请在等待期结束后再来。',
  }),
  AccessManagerNotScheduled: () => ({
    title: '尚未公告',
    cause: '这项操作没有公告过。',
    remedy: '请先公告。',
  }),
  AccessManagerUnauthorizedAccount: (account, roleId) => ({
    title: noRight,
    cause: `${shortAddress(account)} 不持有${roleName(roleId)}。`,
    remedy: byVote,
  }),
  AccessManagerUnauthorizedCall: (caller, target, selector) => ({
    title: noRight,
    cause: `${shortAddress(caller)} 不得调用 ${shortAddress(target)} 的 ${selector}。`,
    remedy: byVote,
  }),
  AccessManagerUnauthorizedCancel: (caller) => ({
    title: '无权取消',
    cause: `${shortAddress(caller)} 不得取消这项操作。`,
    remedy: byVote,
  }),
  AccessManagerUnauthorizedConsume: (target) => ({
    title: '不是自己的操作',
    cause: `${shortAddress(target)} 请求了不属于自己的操作。`,
    remedy: '请调用已公告的合约。',
  }),
};

/** Of OpenZeppelin's tokens: amounts in wei of the token that was called. */
export const tokenExplanations: Explanations<'ERC20' | 'ERC721' | 'ERC2612'> = {
  ERC20InsufficientAllowance: (spender, allowance, needed, { amount }) => ({
    title: '授权额度不足',
    cause: `${shortAddress(spender)} 可转移 ${amount(allowance)} 个这种代币，少于所需的 ${amount(needed)} 个。`,
    remedy: '请先授权该数额。',
  }),
  ERC20InsufficientBalance: (sender, balance, needed, { amount }) => ({
    title: '余额不足',
    cause: `${shortAddress(sender)} 持有 ${amount(balance)} 个这种代币，少于所需的 ${amount(needed)} 个。`,
    remedy: '请选择更小的数额。',
  }),
  ERC20InvalidApprover: () => ({
    title: '缺少账户',
    cause: '零地址不能授权。',
    remedy: '请连接账户。',
  }),
  ERC20InvalidReceiver: (receiver) => ({
    title: '接收者无效',
    cause: `${shortAddress(receiver)} 不能接收这种代币。`,
    remedy: '请指定其他接收者。',
  }),
  ERC20InvalidSender: () => ({
    title: '缺少账户',
    cause: '零地址不能发送。',
    remedy: '请连接账户。',
  }),
  ERC20InvalidSpender: () => ({
    title: '缺少账户',
    cause: '不能授权给零地址。',
    remedy: '请指定谁可以使用。',
  }),
  ERC2612ExpiredSignature: (deadline, { moment }) => ({
    title: '签名已过期',
    cause: `签署的授权有效期至 ${moment(deadline)}。`,
    remedy: '请重新签署。',
  }),
  ERC2612InvalidSigner: (_signer, owner) => ({
    title: '签名无效',
    cause: `授权不是由 ${shortAddress(owner)} 签署的。`,
    remedy: '请用那个账户重新签署。',
  }),
  ERC721IncorrectOwner: (_sender, tokenId) => ({
    title: '凭证不属于该账户',
    cause: `凭证 ${tokenId} 属于另一个账户。`,
    remedy: '请重新加载，查看它属于谁。',
  }),
  ERC721InsufficientApproval: (operator, tokenId) => ({
    title: '未获授权',
    cause: `${shortAddress(operator)} 不得转移凭证 ${tokenId}。`,
    remedy: '请连接所有者的账户，或由所有者授权。',
  }),
  ERC721InvalidApprover: (approver) => ({
    title: '不是所有者',
    cause: `${shortAddress(approver)} 不拥有这张凭证。`,
    remedy: '请连接所有者的账户。',
  }),
  ERC721InvalidOperator: (operator) => ({
    title: '账户无效',
    cause: `不能授权给 ${shortAddress(operator)}。`,
    remedy: '请指定其他账户。',
  }),
  ERC721InvalidOwner: () => ({
    title: '缺少账户',
    cause: '零地址不拥有任何东西。',
    remedy: '请指定账户。',
  }),
  ERC721InvalidReceiver: (receiver) => ({
    title: '接收者不接受凭证',
    cause: `${shortAddress(receiver)} 是不接受凭证的合约。`,
    remedy: '请指定能持有凭证的账户。',
  }),
  ERC721InvalidSender: () => ({
    title: '缺少账户',
    cause: '零地址不能发送。',
    remedy: '请连接账户。',
  }),
  ERC721NonexistentToken: (tokenId) => ({
    title: '没有这张凭证',
    cause: `凭证 ${tokenId} 不存在，或已支付。`,
    remedy: '请检查编号。',
  }),
};
