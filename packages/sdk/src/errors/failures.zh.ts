import type { Failures } from './failures.ts';

const title = '合约拒绝了';
const panics: Record<string, string> = {
  '1': '一项断言失败。',
  '17': '有数字过大，或低于零。',
  '18': '发生了除以零。',
  '50': '列表中没有这一项。',
};

export const failures: Failures = {
  kinds: {
    rejected: {
      title: '你在钱包中拒绝了',
      cause: '什么都没有发送，也没有任何变化。',
      remedy: '随时可以重试。',
    },
    busy: {
      title: '钱包正忙',
      cause: '钱包中有另一个请求在等待。',
      remedy: '请打开钱包处理它，再重试。',
    },
    connection: {
      title: '钱包已不再提供这个账户',
      cause: '钱包已锁定，或不再向本页面提供开始时所用的账户。',
      remedy: '请解锁钱包并选择那个账户，或重新连接钱包，然后重试。',
    },
    network: {
      title: '网络不对',
      cause: '钱包所在的网络与应用不同。',
      remedy: '请在钱包中切换网络。',
    },
    funds: {
      title: 'METIS 不足',
      cause: '余额不够支付数额和交易费用。',
      remedy: '请减少数额，或转入更多 METIS。',
    },
    nonce: {
      title: '交易次序不一致',
      cause: '钱包的交易计数与链上不同，或已有同序号的交易在途。',
      remedy: '请等待在途的交易，或在钱包中重置账户活动记录。',
    },
    kind: {
      title: '这个网络不支持的交易类型',
      cause: '钱包按 EIP-1559 费用生成了交易；这个网络只接受单一 gas 价格的传统交易。',
      remedy: '请在钱包设置中选择普通的 gas 价格，或使用其他钱包。',
    },
    fee: {
      title: 'gas 价格过低',
      cause: '节点不接受这个价格的交易。',
      remedy: '请采用钱包建议的价格，再重试。',
    },
    notMined: {
      title: '尚未确认',
      cause: '交易已发送，但还不在任何区块中。',
      remedy: '它仍可能被打包：再次发送前请在浏览器中查看。',
    },
    unreachable: {
      title: '网络没有应答',
      cause: '无法连接节点，或超时。',
      remedy: '请检查网络连接后重试。',
    },
  },
  untitled: '没有成功',
  reverted: {
    title,
    cause: '交易会失败或已失败，没有给出原因。',
    remedy: '请重新加载，检查填写的内容，再重试。',
  },
  reason: (text) => ({
    title,
    cause: text === '' ? '合约拒绝了，没有说明原因。' : `合约的说明：${text}`,
    remedy: '请检查填写的内容，重新加载，再重试。',
  }),
  panic: (code) => ({
    title,
    cause: panics[code] ?? `合约以 panic 代码 ${code} 停止。`,
    remedy: '请重新加载后重试；若仍如此，这是应当报告的缺陷。',
  }),
  stranger: (selector, known) => ({
    title,
    cause: known
      ? `合约返回错误 ${selector}，其中的数字无法读取。`
      : `一个不属于协议的合约返回错误 ${selector}。`,
    remedy: '请检查被调用的地址。',
  }),
  unknown: (text) => ({
    title: '没有成功',
    cause: text === '' ? '操作失败，没有给出原因。' : text,
    remedy: '请重试；若仍如此，请附上这段文字报告。',
  }),
};
