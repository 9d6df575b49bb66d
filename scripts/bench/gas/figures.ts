/** What an operation of ours is held against. Gas of whole transactions. */
export interface Figure {
  operation: string;
  /** The most that it may cost an account that writes fresh slots, and one that has done it before. */
  firstTarget?: number;
  repeatTarget?: number;
  /** Who does the nearest thing, and what it costs there: measured on one local machine, London's rules. */
  peer?: string;
  peerFirst?: number;
  peerRepeat?: number;
}

/** In the order in which a person meets them. */
export const FIGURES: readonly Figure[] = [
  {
    operation: 'stake',
    ...{ firstTarget: 130_000, repeatTarget: 105_000 },
    ...{ peer: 'OZ ERC4626 + ERC20Votes', peerFirst: 156_897, peerRepeat: 125_382 },
  },
  {
    operation: 'stakeInABusyHour',
    ...{ peer: 'Lido submit, which has no votes', peerFirst: 93_854, peerRepeat: 76_754 },
  },
  { operation: 'redeemNative', repeatTarget: 110_000, peer: 'OZ ERC4626 + ERC20Votes', peerRepeat: 123_916 },
  {
    operation: 'requestWithdrawal',
    ...{ firstTarget: 180_000, repeatTarget: 160_000 },
    ...{ peer: 'Lido WithdrawalQueue', peerFirst: 215_146, peerRepeat: 198_046 },
  },
  ...['stake', 'redeemNative', 'requestWithdrawal'].flatMap((name) => [
    { operation: `${name}AtBest` },
    { operation: `${name}AtWorst` },
  ]),
  { operation: 'finalize', firstTarget: 120_000, peer: 'Lido, by an oracle', peerFirst: 107_310 },
  { operation: 'finalizeEach', repeatTarget: 7_000 },
  { operation: 'claim', repeatTarget: 60_000, peer: 'Lido, without a hint', peerRepeat: 96_708 },
  { operation: 'harvest' },
  { operation: 'rebalance' },
  {
    operation: 'delegate',
    ...{ firstTarget: 165_000, repeatTarget: 120_000 },
    ...{ peer: 'Polygon buyVoucher', peerFirst: 259_875, peerRepeat: 176_935 },
  },
  {
    operation: 'undelegate',
    ...{ firstTarget: 190_000, repeatTarget: 150_000 },
    ...{ peer: 'The Graph undelegate', peerFirst: 205_829, peerRepeat: 154_719 },
  },
  { operation: 'withdraw', repeatTarget: 65_000, peer: 'The Graph withdrawDelegated', peerRepeat: 90_755 },
  { operation: 'claimRewards', repeatTarget: 70_000, peer: 'Synthetix getReward', peerRepeat: 73_498 },
  {
    operation: 'settleEach',
    repeatTarget: 20_000,
    ...{ peer: 'Metis batchSubmitRewards, three sequencers', peerRepeat: 127_888 },
  },
  {
    operation: 'propose',
    ...{ peer: 'Compound; OZ 67,958, stores no actions', peerFirst: 371_215 },
  },
  {
    operation: 'castVote',
    ...{ firstTarget: 95_000, repeatTarget: 95_000 },
    ...{ peer: 'Compound GovernorBravo', peerFirst: 78_857, peerRepeat: 78_857 },
  },
  { operation: 'queue', peer: 'OZ Governor', peerFirst: 147_654 },
  { operation: 'execute', peer: 'OZ Governor', peerFirst: 114_064 },
  { operation: 'stakeAmong10000', firstTarget: 130_000, repeatTarget: 105_000 },
  { operation: 'delegateAmong10000', firstTarget: 165_000, repeatTarget: 120_000 },
  { operation: 'undelegateAmong10000', firstTarget: 190_000, repeatTarget: 150_000 },
];
