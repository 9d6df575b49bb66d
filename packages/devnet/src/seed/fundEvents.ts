import { ACCOUNT_INDEX } from '../accounts/developmentAccounts.ts';
import { BUCKET } from './drafts.ts';
import { ABSTAIN, AGAINST, type Ballot, enact, FOR, propose } from './govern.ts';
import type { Story } from './Story.ts';

const { operators, recipients, stakers, person } = ACCOUNT_INDEX;
const [first, second, third, fourth] = stakers;

/** Streams by the order of the votes that made them. */
export const STREAM = { library: 1n, liquidity: 2n, faucet: 3n, translations: 4n } as const;

/** Passes any operations vote. */
export const IN_FAVOUR: readonly Ballot[] = [
  { from: first, support: FOR },
  { from: second, support: FOR, reason: 'Within the caps, and the terms are clear.' },
  { from: operators[0], support: FOR },
  { from: operators[3], support: ABSTAIN, reason: 'I would be paid by this, so I do not decide it.' },
];

export async function streamToBuilders({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'Wallets show no unbonding dates, so people ask for their METIS days too early.',
    impact: 'A library that shows dates and amounts of all withdrawals, free for every wallet.',
    alternatives: 'Waiting for wallets to do it themselves; a single payment up front.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.builders,
    recipient: recipients[0],
    amount: 12_000,
    start,
    cliffDays: 2,
    days: 60,
  };
  await enact(
    world,
    {
      governor: 'operations',
      proposer: first,
      title: 'Stream 12,000 METIS for a withdrawal library',
      text: [decision.context, decision.impact],
      calls: [calls.stream({ ...input, decision })],
    },
    IN_FAVOUR,
  );
}

export async function streamToLiquidity({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'lsMETIS has little depth outside the instant exit.',
    impact: 'A year of market depth around the rate, reported every month.',
    alternatives: 'A larger buffer in the vault, which lowers the yield of every staker.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.liquidStaking,
    recipient: recipients[1],
    amount: 8_000,
    start,
    cliffDays: 0,
    days: 45,
  };
  await enact(
    world,
    {
      governor: 'operations',
      proposer: second,
      title: 'Stream 8,000 METIS for lsMETIS liquidity',
      text: [decision.context, decision.impact],
      calls: [calls.stream({ ...input, decision })],
    },
    IN_FAVOUR,
  );
}

/** To the account that a person imports: something of his own to claim. */
export async function streamToPerson({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'New people get lost between the two kinds of stake.',
    impact: 'A guide in plain words, tried with ten newcomers.',
    alternatives: 'A video, which cannot be kept up to date.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.operations,
    recipient: person,
    amount: 3_000,
    start,
    cliffDays: 0,
    days: 30,
  };
  await enact(
    world,
    {
      governor: 'operations',
      proposer: third,
      title: 'Stream 3,000 METIS for a guide for newcomers',
      text: [decision.context, decision.impact],
      calls: [calls.stream({ ...input, decision })],
    },
    IN_FAVOUR,
  );
}

/** A short one that is paid in full by now. */
export async function streamForTests({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'Test METIS of the public faucet runs out every week.',
    impact: 'The faucet filled for half a year.',
    alternatives: 'Asking people to ask in a chat.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.publicGoods,
    recipient: recipients[3],
    amount: 1_200,
    start,
    cliffDays: 0,
    days: 4,
  };
  await enact(
    world,
    {
      governor: 'operations',
      proposer: first,
      title: 'Stream 1,200 METIS for the faucet',
      text: [decision.context, decision.impact],
      calls: [calls.stream({ ...input, decision })],
    },
    IN_FAVOUR,
  );
}

/** A stream that is stopped half-way by a second vote. */
export async function streamToBeStopped({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'The documentation is in English only.',
    impact: 'Three translations, reviewed by native speakers.',
    alternatives: 'Machine translation.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.publicGoods,
    recipient: recipients[2],
    amount: 6_000,
    start,
    cliffDays: 0,
    days: 30,
  };
  await enact(
    world,
    {
      governor: 'operations',
      proposer: second,
      title: 'Stream 6,000 METIS for translations',
      text: [decision.context, decision.impact],
      calls: [calls.stream({ ...input, decision })],
    },
    IN_FAVOUR,
  );
}

export async function stopStream({ world, calls }: Story): Promise<void> {
  await enact(
    world,
    {
      governor: 'operations',
      proposer: first,
      title: 'Stop the stream for translations',
      text: ['One of three languages was delivered and the team has moved on. What has vested stays theirs.'],
      calls: [calls.cancelStream(STREAM.translations)],
    },
    IN_FAVOUR,
  );
}

export async function topUpReserve({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'The reserve that pays blocks is meant to last for years.',
    impact: '15,000 METIS more for sequencers and their delegators.',
    alternatives: 'A lower reward per block.',
  };
  await enact(
    world,
    {
      governor: 'operations',
      proposer: fourth,
      title: 'Top up the reward reserve by 15,000 METIS',
      text: [decision.context, decision.impact],
      calls: [calls.topUpReserve(BUCKET.mining, 15_000, decision)],
    },
    IN_FAVOUR,
  );
}

export async function refusedGrant({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'More people should hear of staking.',
    impact: 'A campaign of four weeks.',
    alternatives: 'None were looked at.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.operations,
    recipient: recipients[3],
    amount: 18_000,
    start,
    cliffDays: 0,
    days: 28,
  };
  const motion = await propose(world, {
    governor: 'operations',
    proposer: third,
    title: 'Stream 18,000 METIS for a campaign',
    text: [decision.context, decision.impact],
    calls: [calls.stream({ ...input, decision })],
  });
  await motion.vote([
    { from: third, support: FOR },
    { from: first, support: AGAINST, reason: 'Nearly all of a quarter, and nobody says what for.' },
    { from: second, support: AGAINST },
    { from: operators[1], support: AGAINST },
  ]);
  await motion.close();
}

/** Passed, and then nobody queued it in time. */
export async function forgottenGrant({ world, calls }: Story): Promise<void> {
  const decision = {
    context: 'Block explorers do not know the pool.',
    impact: 'Names and decoded calls for every contract of the protocol.',
    alternatives: 'Doing it by hand for each explorer.',
  };
  const start = world.clock.now();
  const input = {
    bucket: BUCKET.builders,
    recipient: recipients[3],
    amount: 2_500,
    start,
    cliffDays: 0,
    days: 20,
  };
  const motion = await propose(world, {
    governor: 'operations',
    proposer: fourth,
    title: 'Stream 2,500 METIS for explorer labels',
    text: [decision.context, decision.impact],
    calls: [calls.stream({ ...input, decision })],
  });
  await motion.vote(IN_FAVOUR);
  await motion.close();
}
