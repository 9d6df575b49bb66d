import { type ErrorName, type Explanation, type Figures, shortAddress } from '../explanation.ts';

const tooLarge = {
  title: '数字过大',
  cause: '有一个数字超出了这里可能出现的范围。',
  remedy: '请给出更小的数字。',
};
const badSignature = { title: '签名无效', cause: '这不是密钥能产生的签名。', remedy: '请重新签署。' };

/** Errors of OpenZeppelin's small libraries, which tell no more than that something is off. */
export const commonExplanations = {
  AddressEmptyCode: () => ({
    title: '那里没有合约',
    cause: '被调用的地址没有代码。',
    remedy: '请检查地址和网络。',
  }),
  FailedCall: () => ({
    title: '内部调用失败',
    cause: '交易中的一个调用失败且没有给出原因；接收者可能拒收 METIS。',
    remedy: '请指定其他接收者，或查看失败的调用。',
  }),
  InsufficientBalance: (balance: bigint, needed: bigint, { metis }: Figures) => ({
    title: '合约余额不足',
    cause: `合约持有 ${metis(balance)}，而需要 ${metis(needed)}。`,
    remedy: '请稍后重试，或减少数额。',
  }),
  InvalidAccountNonce: (account: `0x${string}`) => ({
    title: '签名已使用',
    cause: `${shortAddress(account)} 后来签署的内容已被使用。`,
    remedy: '请重新签署。',
  }),
  InvalidShortString: () => ({
    title: '文字无效',
    cause: '一段短文字的存储有误。',
    remedy: '请修正部署。',
  }),
  StringTooLong: () => ({
    title: '文字过长',
    cause: '短文字最多 31 个字符。',
    remedy: '请缩短。',
  }),
  CheckpointUnorderedInsertion: () => ({
    title: '时间倒退',
    cause: '链上时间早于先前的记录。',
    remedy: '请稍等片刻再试。',
  }),
  StringsInsufficientHexLength: () => ({
    title: '文字无效',
    cause: '一个数字超出了要写入的文字长度。',
    remedy: '请报告：本应用的任何调用都不会导致这个错误。',
  }),
  SafeCastOverflowedIntDowncast: () => tooLarge,
  SafeCastOverflowedUintDowncast: () => tooLarge,
  SafeCastOverflowedUintToInt: () => tooLarge,
  ReentrancyGuardReentrantCall: () => ({
    title: '重复进入同一合约',
    cause: '正在收款的合约又调用了同一个合约。',
    remedy: '请指定只接收 METIS 的接收者。',
  }),
  SafeERC20FailedOperation: (token: `0x${string}`) => ({
    title: '代币没有转移',
    cause: `代币 ${shortAddress(token)} 拒绝了转账。`,
    remedy: '请检查余额和授权。',
  }),
  ECDSAInvalidSignature: () => badSignature,
  ECDSAInvalidSignatureLength: () => badSignature,
  ECDSAInvalidSignatureS: () => badSignature,
  OwnableInvalidOwner: () => ({
    title: '缺少所有者',
    cause: '零地址不能拥有它。',
    remedy: '请指定账户。',
  }),
  OwnableUnauthorizedAccount: (account: `0x${string}`) => ({
    title: '仅限所有者',
    cause: `${shortAddress(account)} 不是所有者。`,
    remedy: '请连接所有者的账户。',
  }),
  Multicall3_WrongValue: (actual: bigint, expected: bigint, { metis }: Figures) => ({
    title: '批量调用没有用完所附金额',
    cause: `其中的调用共发送 ${metis(actual)}，而附带了 ${metis(expected)}。`,
    remedy: '请发送各调用之和。',
  }),
  Multicall3_CallFailed: (index: bigint) => ({
    title: '多项读取中有一项失败',
    cause: `这一批中的第 ${index + 1n} 项读取失败。`,
    remedy: '请检查网络和地址，然后重新加载。',
  }),
} satisfies Partial<Record<ErrorName, (...args: never) => Explanation>>;
