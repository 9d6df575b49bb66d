/** The word of docs/protocol/glossary.md for each thing; where English says it, Chinese says this. */
export const TERMS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bsequencers?\b/i, /排序器|它/],
  [/\bslash(es|ed)?\b/i, /罚没/],
  [/\bquorum\b/i, /法定票数/],
  [/\btimelock\b/i, /时间锁/],
  [/\bcommission\b/i, /佣金/],
  [/\btickets?\b/i, /凭证/],
  [/\bepochs?\b/i, /周期/],
  [/\bbonds?\b/i, /保证金|它/],
  [/\bmilestones?\b/i, /里程碑/],
  [/\breviewer\b/i, /评审人/],
  [/\bstreams?\b/i, /拨付流/],
  [/\bbuckets?\b/i, /专款/],
  [/\bbuffer\b/i, /缓冲金/],
  [/\bguardian\b/i, /守护者/],
  [/\bvault\b/i, /金库/],
  [/\bvoting power\b/i, /投票权/],
  [/\bproposals?\b/i, /提案/],
  [/\bundelegat\w+\b/i, /撤回|退出/],
  [/\bAPR\b/, /实际年化/],
  [/\brecipient\b/i, /受款人|收款人/],
];

/** Words that others use for these things: one thing has one word here. */
export const REFUSED =
  /定序器|序列器|验证者|纪元|惩罚|削减|赎回|法定人数|国库|质押者|委托者|时间锁定|佣金率|票据|存款|您|奖赏|解质押|解除委托/;
