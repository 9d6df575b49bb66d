import type { z } from 'zod';
import {
  accountRewardSchema,
  accountRewardsQuery,
  accountSchema,
  historyItemSchema,
  historyQuery,
} from './schemas/account.ts';
import { answer, page } from './schemas/answer.ts';
import { delegateSchema } from './schemas/delegate.ts';
import { epochSchema, epochsQuery } from './schemas/epoch.ts';
import {
  decisionItemSchema,
  decisionsQuery,
  fundSchema,
  streamSchema,
  streamsQuery,
} from './schemas/fund.ts';
import {
  milestoneGrantSchema,
  milestoneGrantsQuery,
  objectionSchema,
  objectionsQuery,
  smallGrantSchema,
  smallGrantsQuery,
} from './schemas/grant.ts';
import { proposalDetailSchema, proposalSchema, proposalsQuery, voteSchema } from './schemas/proposal.ts';
import { protocolDaySchema, protocolSchema, ratePointSchema } from './schemas/protocol.ts';
import {
  addressParams,
  idParams,
  noParams,
  noQuery,
  pageQuery,
  proposalParams,
  spanQuery,
} from './schemas/queries.ts';
import {
  delegatorSchema,
  rewardSchema,
  sequencerDetailSchema,
  sequencerSchema,
  sequencersQuery,
  slashSchema,
} from './schemas/sequencer.ts';
import { statusSchema } from './schemas/status.ts';
import { ticketsQuery, ticketsSchema } from './schemas/ticket.ts';

/** One door of the index: path in OpenAPI form, what goes in, what comes out. */
export interface Route<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
> {
  path: string;
  summary: string;
  params: Params;
  query: Query;
  answer: Answer;
}

function route<Params extends z.ZodObject, Query extends z.ZodObject, Data extends z.ZodType>(
  path: string,
  summary: string,
  { params, query, data }: { params: Params; query: Query; data: Data },
) {
  return { path, summary, params, query, answer: answer(data) };
}

/** Lists are newest first, unless they say otherwise. `/proposals.atom` is a feed and stands beside these. */
export const indexerRoutes = {
  status: route('/status', 'Whether the index may be trusted', {
    params: noParams,
    query: noQuery,
    data: statusSchema,
  }),
  protocol: route('/protocol', 'The protocol in figures', {
    params: noParams,
    query: noQuery,
    data: protocolSchema,
  }),
  protocolDays: route('/protocol/days', 'The figures of each day', {
    params: noParams,
    query: spanQuery,
    data: page(protocolDaySchema),
  }),
  rateHistory: route('/rate-history', 'METIS per lsMETIS over time', {
    params: noParams,
    query: spanQuery,
    data: page(ratePointSchema),
  }),
  account: route('/accounts/{address}', 'Everything that an account has', {
    params: addressParams,
    query: noQuery,
    data: accountSchema,
  }),
  accountHistory: route('/accounts/{address}/history', 'What an account did and was paid', {
    params: addressParams,
    query: historyQuery,
    data: page(historyItemSchema),
  }),
  accountRewards: route('/accounts/{address}/rewards', 'What the delegations of an account earned', {
    params: addressParams,
    query: accountRewardsQuery,
    data: page(accountRewardSchema),
  }),
  sequencers: route('/sequencers', 'Sequencers by id, lowest first', {
    params: noParams,
    query: sequencersQuery,
    data: page(sequencerSchema),
  }),
  sequencer: route('/sequencers/{id}', 'One sequencer with its past', {
    params: idParams,
    query: noQuery,
    data: sequencerDetailSchema,
  }),
  sequencerEpochs: route('/sequencers/{id}/epochs', 'Epochs that were given to it', {
    params: idParams,
    query: pageQuery,
    data: page(epochSchema),
  }),
  sequencerRewards: route('/sequencers/{id}/rewards', 'What its epochs paid', {
    params: idParams,
    query: pageQuery,
    data: page(rewardSchema),
  }),
  sequencerSlashes: route('/sequencers/{id}/slashes', 'What it lost', {
    params: idParams,
    query: pageQuery,
    data: page(slashSchema),
  }),
  sequencerDelegators: route('/sequencers/{id}/delegators', 'Who delegates to it, largest first', {
    params: idParams,
    query: pageQuery,
    data: page(delegatorSchema),
  }),
  epochs: route('/epochs', 'Who sequenced when', {
    params: noParams,
    query: epochsQuery,
    data: page(epochSchema),
  }),
  tickets: route('/tickets', 'The withdrawal queue', {
    params: noParams,
    query: ticketsQuery,
    data: ticketsSchema,
  }),
  proposals: route('/proposals', 'Proposals of both governors', {
    params: noParams,
    query: proposalsQuery,
    data: page(proposalSchema),
  }),
  proposal: route('/proposals/{governor}/{id}', 'One proposal with its calls', {
    params: proposalParams,
    query: noQuery,
    data: proposalDetailSchema,
  }),
  proposalVotes: route('/proposals/{governor}/{id}/votes', 'Who voted and why, largest first', {
    params: proposalParams,
    query: pageQuery,
    data: page(voteSchema),
  }),
  fund: route('/fund', 'Buckets, windows and totals of the ecosystem fund', {
    params: noParams,
    query: noQuery,
    data: fundSchema,
  }),
  streams: route('/streams', 'Streams of the fund', {
    params: noParams,
    query: streamsQuery,
    data: page(streamSchema),
  }),
  milestoneGrants: route('/milestone-grants', 'Grants paid by milestones', {
    params: noParams,
    query: milestoneGrantsQuery,
    data: page(milestoneGrantSchema),
  }),
  smallGrants: route('/small-grants', 'Small grants, enacted unless stakers object', {
    params: noParams,
    query: smallGrantsQuery,
    data: page(smallGrantSchema),
  }),
  objections: route('/objections', 'Who objected to milestones and small grants, and why', {
    params: noParams,
    query: objectionsQuery,
    data: page(objectionSchema),
  }),
  decisions: route('/decisions', 'Why money of the fund moved', {
    params: noParams,
    query: decisionsQuery,
    data: page(decisionItemSchema),
  }),
  delegates: route('/delegates', 'Who votes for whom, largest first', {
    params: noParams,
    query: pageQuery,
    data: page(delegateSchema),
  }),
} as const;

export type IndexerRoutes = typeof indexerRoutes;
export type IndexerRouteName = keyof IndexerRoutes;
/** What a client gets from a route. */
export type IndexerData<Name extends IndexerRouteName> = z.output<IndexerRoutes[Name]['answer']>['data'];
/** What a server sends on a route. */
export type IndexerBody<Name extends IndexerRouteName> = z.input<IndexerRoutes[Name]['answer']>;
