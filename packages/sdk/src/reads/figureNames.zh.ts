import type { figureNames as english } from './figureNames.ts';

export const figureNames: typeof english = {
  fund: {
    globalCap: '基金：全部专款在一个窗口内的上限',
    grantCap: '基金：单笔拨款上限',
    smallGrantCap: '基金：单笔小额拨款上限',
    smallWindowCap: '基金：全部小额拨款在一个窗口内的上限',
    bucketCap: (id) => `基金：专款 ${id} 在一个窗口内的上限`,
    bucketWindow: (name) => `“${name}”：窗口余量`,
    bucketBalance: (name) => `“${name}”：未承诺`,
    bucketCommitted: (name) => `“${name}”：已承诺`,
    globalWindow: '全部专款合计：窗口余量',
    smallWindow: '全部小额拨款：窗口余量',
    deposits: '基金保管的小额拨款押金',
    smallGrants: '基金的小额拨款数',
    streams: '基金的拨付流数',
  },
  vault: {
    depositCap: '金库：存入上限',
    harvestFee: '金库：奖励费率',
    exitFee: '金库：平常的退出手续费',
    maxExitFee: '金库：最高的退出手续费',
    bufferTarget: '金库：为退出备用的部分',
    cap: (id) => `金库：在排序器 ${id} 的上限`,
    part: (id) => `金库：在排序器 ${id} 的最高占比`,
  },
  pool: {
    minBond: '排序器：最低保证金',
    maxStake: '排序器：单个的质押上限',
    reward: '每个区块的奖励',
    bond: (id) => `排序器 ${id}：保证金`,
  },
  governors: {
    protocol: {
      delay: '协议投票：投票前等待时间',
      period: '协议投票：投票时长',
      threshold: '协议投票：提案门槛',
      quorum: '协议投票：法定票数',
      timelock: '协议投票：执行前等待时间',
    },
    operations: {
      delay: '运营投票：投票前等待时间',
      period: '运营投票：投票时长',
      threshold: '运营投票：提案门槛',
      quorum: '运营投票：法定票数',
      timelock: '运营投票：执行前等待时间',
    },
  },
  holders: {
    fund: '生态基金',
    reserve: '奖励储备',
    vault: '金库',
    pool: '排序器池',
    timelock: '时间锁',
  },
  held: (name) => `${name}：持有的 METIS`,
};
