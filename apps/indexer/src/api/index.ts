import { db } from 'ponder:api';
import schema from 'ponder:schema';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { graphql } from 'ponder';
import { openApi } from '../../lib/openApi.ts';
import { readEnv } from '../../lib/readEnv.ts';
import { proposalsFeed } from './feeds/proposalsFeed.ts';
import { account } from './routes/account.ts';
import { accountHistory } from './routes/accountHistory.ts';
import { accountRewards } from './routes/accountRewards.ts';
import { decisions } from './routes/decisions.ts';
import { delegates } from './routes/delegates.ts';
import { epochs } from './routes/epochs.ts';
import { fund } from './routes/fund.ts';
import { milestoneGrants } from './routes/milestoneGrants.ts';
import { objections } from './routes/objections.ts';
import { proposal } from './routes/proposal.ts';
import { proposals } from './routes/proposals.ts';
import { proposalVotes } from './routes/proposalVotes.ts';
import { protocol } from './routes/protocol.ts';
import { protocolDays } from './routes/protocolDays.ts';
import { rateHistory } from './routes/rateHistory.ts';
import { sequencer } from './routes/sequencer.ts';
import { sequencerDelegators } from './routes/sequencerDelegators.ts';
import { sequencerEpochs } from './routes/sequencerEpochs.ts';
import { sequencerRewards } from './routes/sequencerRewards.ts';
import { sequencerSlashes } from './routes/sequencerSlashes.ts';
import { sequencers } from './routes/sequencers.ts';
import { smallGrants } from './routes/smallGrants.ts';
import { status } from './routes/status.ts';
import { streams } from './routes/streams.ts';
import { tickets } from './routes/tickets.ts';
import { graphqlGuard } from './serve/graphqlGuard.ts';
import { limits } from './serve/limits.ts';
import { mount } from './serve/mount.ts';
import { ofThisChain } from './serve/ofThisChain.ts';
import { Refusal } from './serve/refusal.ts';
import { refuse } from './serve/refuse.ts';
import { isFresh, keepLooking, whyStale } from './watch/freshness.ts';
import { measure } from './watch/measure.ts';
import { metricsText } from './watch/metricsText.ts';

/** Ponder itself answers at /health and more: ours live one step below. `start/openDoor.ts` leads /ready, /metrics and /status here. */
const BASE = '/v1';

/** Bytes: GraphQL alone takes a body. */
const LARGEST_BODY = 16_000;
const tooLarge = () => {
  throw new Refusal('too-large', `A question has at most ${LARGEST_BODY} bytes.`);
};

/** What a page of another origin may read of an answer's head. */
const TOLD = [
  ...['etag', 'link', 'retry-after', 'content-disposition'],
  ...['blitz-block-number', 'blitz-block-hash', 'blitz-block-timestamp', 'blitz-blocks-behind'],
].join(', ');

const app = new Hono();
app.onError(refuse);
app.use(measure);
app.use(async (c, next) => {
  await next();
  // Ponder said the first before, but an answer that is made anew on the way has another head.
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('access-control-expose-headers', TOLD);
});
app.get(`${BASE}/ready`, (c) =>
  isFresh() ? c.json({ ready: true }) : refuse(new Refusal('not-ready', whyStale()), c),
);
app.get(`${BASE}/metrics`, async (c) =>
  c.text(await metricsText(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
);

const env = readEnv(process.env);
app.use(limits({ atOnce: 256, perSecond: env.BLITZ_RATE_LIMIT, trustProxy: env.BLITZ_TRUST_PROXY }));
app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }));
keepLooking();
app.use(`${BASE}/*`, ofThisChain);
app.use('/graphql', ofThisChain);

const v1 = new Hono();
mount(v1, status);
mount(v1, protocol);
mount(v1, protocolDays);
mount(v1, rateHistory);
mount(v1, account);
mount(v1, accountHistory);
mount(v1, accountRewards);
mount(v1, sequencers);
mount(v1, sequencer);
mount(v1, sequencerEpochs);
mount(v1, sequencerRewards);
mount(v1, sequencerSlashes);
mount(v1, sequencerDelegators);
mount(v1, epochs);
mount(v1, tickets);
mount(v1, proposalsFeed);
mount(v1, proposals);
mount(v1, proposal);
mount(v1, proposalVotes);
mount(v1, fund);
mount(v1, streams);
mount(v1, milestoneGrants);
mount(v1, smallGrants);
mount(v1, objections);
mount(v1, decisions);
mount(v1, delegates);
app.route(BASE, v1);

const feed = { ...proposalsFeed.route, type: 'application/atom+xml' };
const document = openApi(Object.values(indexerRoutes), [feed], BASE);
app.get('/openapi.json', (c) => c.json(document));
app.use('/graphql', graphqlGuard, graphql({ db, schema }, { maxOperationDepth: 8, maxOperationAliases: 15 }));

app.all('*', (c) => {
  const known = c.req.method === 'GET' || c.req.method === 'HEAD';
  throw new Refusal(
    'not-found',
    known
      ? 'Nothing is at this address: /openapi.json lists what there is.'
      : 'This address answers to GET only.',
  );
});

export default app;
