import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { BUCKET, type DecisionText } from './drafts.ts';
import type { Draft } from './govern.ts';
import type { Story } from './Story.ts';

const { recipients, stakers, person } = ACCOUNT_INDEX;
const [first, second, third, fourth] = stakers;

interface Grant {
  title: string;
  proposer: number;
  bucket: bigint;
  recipient: number;
  /** whole METIS */
  amount: number;
  cliffDays: number;
  days: number;
  decision: DecisionText;
}

/** What people ask the fund for. */
export const GRANTS = {
  library: {
    title: 'Stream 12,000 METIS for a withdrawal library',
    ...{ proposer: first, bucket: BUCKET.builders, recipient: recipients[0] },
    ...{ amount: 12_000, cliffDays: 2, days: 60 },
    decision: {
      context: 'Wallets show no unbonding dates, so people ask for their METIS days too early.',
      impact: 'A library that shows dates and amounts of all withdrawals, free for every wallet.',
      alternatives: 'Waiting for wallets to do it themselves; a single payment up front.',
    },
  },
  liquidity: {
    title: 'Stream 8,000 METIS for lsMETIS liquidity',
    ...{ proposer: second, bucket: BUCKET.liquidStaking, recipient: recipients[1] },
    ...{ amount: 8_000, cliffDays: 0, days: 45 },
    decision: {
      context: 'lsMETIS has little depth outside the instant exit.',
      impact: 'A year of market depth around the rate, reported every month.',
      alternatives: 'A larger buffer in the vault, which lowers the yield of every staker.',
    },
  },
  /** Short: paid in full by now. */
  faucet: {
    title: 'Stream 1,200 METIS for the faucet',
    ...{ proposer: first, bucket: BUCKET.publicGoods, recipient: recipients[3] },
    ...{ amount: 1_200, cliffDays: 0, days: 4 },
    decision: {
      context: 'Test METIS of the public faucet runs out every week.',
      impact: 'The faucet filled for half a year.',
      alternatives: 'Asking people to ask in a chat.',
    },
  },
  /** Stopped half-way by a second vote. */
  translations: {
    title: 'Stream 6,000 METIS for translations',
    ...{ proposer: second, bucket: BUCKET.publicGoods, recipient: recipients[2] },
    ...{ amount: 6_000, cliffDays: 0, days: 30 },
    decision: {
      context: 'The documentation is in English only.',
      impact: 'Three translations, reviewed by native speakers.',
      alternatives: 'Machine translation.',
    },
  },
  /** To the account that a person imports: something of his own to claim. */
  guide: {
    title: 'Stream 3,000 METIS for a guide for newcomers',
    ...{ proposer: third, bucket: BUCKET.operations, recipient: person },
    ...{ amount: 3_000, cliffDays: 0, days: 30 },
    decision: {
      context: 'New people get lost between the two kinds of stake.',
      impact: 'A guide in plain words, tried with ten newcomers.',
      alternatives: 'A video, which cannot be kept up to date.',
    },
  },
  campaign: {
    title: 'Stream 18,000 METIS for a campaign',
    ...{ proposer: third, bucket: BUCKET.operations, recipient: recipients[3] },
    ...{ amount: 18_000, cliffDays: 0, days: 28 },
    decision: {
      context: 'More people should hear of staking.',
      impact: 'A campaign of four weeks.',
      alternatives: 'None were looked at.',
    },
  },
  labels: {
    title: 'Stream 2,500 METIS for explorer labels',
    ...{ proposer: fourth, bucket: BUCKET.builders, recipient: recipients[3] },
    ...{ amount: 2_500, cliffDays: 0, days: 20 },
    decision: {
      context: 'Block explorers do not know the pool.',
      impact: 'Names and decoded calls for every contract of the protocol.',
      alternatives: 'Doing it by hand for each explorer.',
    },
  },
  watch: {
    title: 'Stream 4,000 METIS for a page that watches the cranks',
    ...{ proposer: fourth, bucket: BUCKET.publicGoods, recipient: recipients[3] },
    ...{ amount: 4_000, cliffDays: 5, days: 40 },
    decision: {
      context: 'Nobody can see from outside whether the cranks are turned in time.',
      impact: 'A public page of the age of every crank, and an alarm.',
      alternatives: 'Trusting the first keeper.',
    },
  },
  reminders: {
    title: 'Stream 5,000 METIS for reminders of votes',
    ...{ proposer: second, bucket: BUCKET.builders, recipient: recipients[0] },
    ...{ amount: 5_000, cliffDays: 0, days: 50 },
    decision: {
      context: 'Small delegators seldom vote.',
      impact: 'Reminders by mail and chat before a vote ends, for who asks for them.',
      alternatives: 'Paying people to vote.',
    },
  },
} as const satisfies Record<string, Grant>;

/** A grant as its proposal, starting now. */
export function draftOf({ world, calls }: Story, grant: Grant): Draft {
  const { title, proposer, decision } = grant;
  const call = calls.stream({ ...grant, start: world.clock.now() });
  return {
    governor: 'operations',
    proposer,
    title,
    text: [decision.context, decision.impact],
    calls: [call],
  };
}
