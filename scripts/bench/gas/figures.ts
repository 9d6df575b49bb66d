/** What an operation of ours is held against. Gas of whole transactions. */
export interface Figure {
  operation: string;
  /** The most that it may cost an account that writes fresh slots, and one that has done it before. */
  firstTarget?: number;
  repeatTarget?: number;
  /** Who does the nearest thing, the one that it is compared with first. */
  peers?: readonly Peer[];
}

/**
 * What it costs there: measured on one local machine, whole transactions under London's rules, each peer from its own
 * sources with its own settings. «First» and «again» as of ours.
 */
export interface Peer {
  name: string;
  first?: number;
  repeat?: number;
}

/**
 * Governor 5.7.0 with its TimelockController, and Governor Bravo of compound-protocol a3214f6 behind its delegator, with
 * its Timelock: solc 0.8.10, optimizer of 200 runs. One action that writes one slot: a fresh one first, one that changes
 * again. The vote goes to a side that has some already. Ours executes more: it approves a sequencer by the AccessManager.
 */
const [OZ, COMPOUND] = ['OZ Governor', 'Compound GovernorBravo'];

/** In the order in which a person meets them. */
export const FIGURES: readonly Figure[] = [
  {
    operation: 'stake',
    ...{ firstTarget: 130_000, repeatTarget: 105_000 },
    peers: [{ name: 'OZ ERC4626 + ERC20Votes', first: 156_897, repeat: 125_382 }],
  },
  {
    operation: 'stakeInABusyHour',
    peers: [{ name: 'Lido submit, which has no votes', first: 93_854, repeat: 76_754 }],
  },
  {
    operation: 'redeemNative',
    repeatTarget: 110_000,
    peers: [{ name: 'OZ ERC4626 + ERC20Votes', repeat: 123_916 }],
  },
  {
    operation: 'requestWithdrawal',
    ...{ firstTarget: 180_000, repeatTarget: 160_000 },
    peers: [{ name: 'Lido WithdrawalQueue', first: 215_146, repeat: 198_046 }],
  },
  ...['stake', 'redeemNative', 'requestWithdrawal'].flatMap((name) => [
    { operation: `${name}AtBest` },
    { operation: `${name}AtWorst` },
  ]),
  { operation: 'finalize', firstTarget: 120_000, peers: [{ name: 'Lido, by an oracle', first: 107_310 }] },
  { operation: 'finalizeEach', repeatTarget: 7_000 },
  { operation: 'claim', repeatTarget: 60_000, peers: [{ name: 'Lido, without a hint', repeat: 96_708 }] },
  { operation: 'harvest' },
  { operation: 'rebalance' },
  {
    operation: 'delegate',
    ...{ firstTarget: 165_000, repeatTarget: 120_000 },
    peers: [{ name: 'Polygon buyVoucher', first: 259_875, repeat: 176_935 }],
  },
  {
    operation: 'undelegate',
    ...{ firstTarget: 190_000, repeatTarget: 150_000 },
    peers: [{ name: 'The Graph undelegate', first: 205_829, repeat: 154_719 }],
  },
  {
    operation: 'withdraw',
    repeatTarget: 65_000,
    peers: [{ name: 'The Graph withdrawDelegated', repeat: 90_755 }],
  },
  {
    operation: 'claimRewards',
    repeatTarget: 70_000,
    peers: [{ name: 'Synthetix getReward', repeat: 73_498 }],
  },
  {
    operation: 'settleEach',
    repeatTarget: 20_000,
    peers: [{ name: 'Metis batchSubmitRewards, three sequencers', repeat: 127_888 }],
  },
  {
    operation: 'propose',
    peers: [
      { name: COMPOUND, first: 371_215, repeat: 367_611 },
      { name: `${OZ}, stores no actions`, first: 67_958, repeat: 67_958 },
    ],
  },
  {
    operation: 'castVote',
    ...{ firstTarget: 95_000, repeatTarget: 95_000 },
    peers: [
      { name: COMPOUND, first: 78_857, repeat: 78_857 },
      { name: OZ, first: 66_133, repeat: 66_133 },
    ],
  },
  {
    operation: 'queue',
    peers: [
      { name: OZ, first: 147_654, repeat: 147_654 },
      { name: COMPOUND, first: 127_970, repeat: 127_970 },
    ],
  },
  {
    operation: 'execute',
    peers: [
      { name: OZ, first: 114_064, repeat: 96_964 },
      { name: COMPOUND, first: 127_760, repeat: 110_660 },
    ],
  },
  { operation: 'stakeAmong10000', firstTarget: 130_000, repeatTarget: 105_000 },
  { operation: 'delegateAmong10000', firstTarget: 165_000, repeatTarget: 120_000 },
  { operation: 'undelegateAmong10000', firstTarget: 190_000, repeatTarget: 150_000 },
];
