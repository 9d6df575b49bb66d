import type { uiCopy } from './uiCopy.ts';

export const zh: typeof uiCopy = {
  amount: {
    balance: '余额',
    max: '全部',
    maxOf: (unit) => `填入可用的全部 ${unit}`,
    problem: {
      empty: '请输入数额。',
      negative: '数额不能为负。',
      exponent: '请完整写出数额：写 1000，不写 1e3。',
      grouping: '数额不要加分隔符，小数用点表示：1000.5',
      unicodeDigits: '请使用数字 0 到 9。',
      notANumber: '只能用数字和一个小数点，如 12.5',
      tooManyDecimals: (unit, decimals) =>
        decimals === 0 ? `${unit} 没有小数。` : `${unit} 最多 ${decimals} 位小数。`,
      tooLarge: '世上没有这么多。',
      zero: '数额必须大于 0。',
      belowMinimum: (least) => `最少 ${least}。`,
      aboveMaximum: (most) => `目前最多 ${most}。`,
      aboveBalance: (balance) => `超过了你的余额：${balance}。`,
    },
  },
  address: {
    copy: '复制地址',
    copied: '已复制',
    problem: {
      empty: '请输入地址。',
      shape: '地址由 0x 和 40 位字符（0 到 9、a 到 f）组成。',
      checksum: '大小写与这个地址不符：有一个字符是错的。请从来源处重新复制。',
      zero: '零地址不属于任何人：发到那里的资产会丢失。',
      own: '这个合约属于协议本身：请填写个人地址。',
    },
  },
  close: '关闭',
  loading: '加载中',
  tryAgain: '重试',
  sorted: { ascending: '已排序，从小到大', descending: '已排序，从大到小' },
  lines: { get: '你得到', cost: '费用', when: '时间' },
  in: (duration) => `${duration}后`,
  ago: (duration) => `${duration}前`,
  now: '现在',
  aside: (text) => `（${text}）`,
  units: {
    day: (count) => `${count.toLocaleString('en')} 天`,
    h: (count) => `${count} 小时`,
    min: (count) => `${count} 分钟`,
    s: (count) => `${count} 秒`,
  },
  stale: {
    word: '数据陈旧。',
    text: (age) => `索引中的数字是 ${age}前的。你签名的内容会与链上核对。`,
  },
  catchingUp: {
    word: '正在追赶。',
    begins: '索引正在读取链的过去，带历史的数字稍后出现。余额和价格来自链上。',
    text: (age) => `索引正在读取最近 ${age}发生的事，带历史的数字稍后出现。余额和价格来自链上。`,
  },
};
