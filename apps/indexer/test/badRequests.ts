/** A request that is refused, and with what. */
export interface BadRequest {
  path: string;
  status: 400 | 404 | 431;
}

const LISTS = [
  '/rate-history',
  '/protocol/days',
  '/sequencers',
  '/sequencers/1/epochs',
  '/sequencers/1/rewards',
  '/sequencers/1/slashes',
  '/sequencers/1/delegators',
  '/epochs',
  '/tickets',
  '/proposals',
  '/proposals/operations/1/votes',
  '/streams',
  '/milestone-grants',
  '/small-grants',
  '/objections',
  '/decisions',
  '/delegates',
  '/accounts/0x0000000000000000000000000000000000000001/history',
  '/accounts/0x0000000000000000000000000000000000000001/rewards',
];
const NUMBERS = [
  '',
  '0',
  '201',
  '-1',
  '1.5',
  '1e2',
  '0x10',
  '٣',
  '１',
  '%20',
  'NaN',
  'Infinity',
  'null',
  '1'.repeat(400),
  '%00',
  '%FF',
];
const CURSORS = ['', '%00', '*', 'a'.repeat(201), 'MScgb3IgMT0x', 'Li4uLi4', '__proto__', '٣', 'LTE', 'MWU5'];
const ADDRESSES = [
  'me.eth',
  '0x',
  '0x1',
  '0x00000000000000000000000000000000000000zz',
  '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92267aa',
  // a wrong checksum
  '0xf39fd6e51aad88F6F4ce6aB8827279cffFb92266',
  '0xF39FD6E51AAD88F6F4CE6AB8827279CFFFB92266',
  '０x0000000000000000000000000000000000000001',
  '0x000000000000000000000000000000000000000%00',
  '%F0%9F%92%A9',
  '__proto__',
];
const IDS = ['-1', '1.0', '01', '1e3', '٣', 'x', '9'.repeat(79), '%00', 'constructor', '0x1', ' 1'];
const ENUMS = ['', 'Active', 'ACTIVE', 'active,jailed', '0', '__proto__', "' or 1=1 --", '%00', 'аctive'];

const bad = (status: BadRequest['status']) => (path: string) => ({ path: `/v1${path}`, status });

/** Nonsense for each route. */
export const BAD_REQUESTS: readonly BadRequest[] = [
  ...LISTS.flatMap((list) => NUMBERS.map((limit) => `${list}?limit=${limit}`)).map(bad(400)),
  ...LISTS.flatMap((list) => CURSORS.map((cursor) => `${list}?cursor=${cursor}`)).map(bad(400)),
  ...LISTS.flatMap((list) => [`${list}?unknown=1`, `${list}?limit=1&limit=2`, `${list}?__proto__=1`]).map(
    bad(400),
  ),
  ...['/protocol', '/fund', '/status', '/sequencers/1'].map((path) => `${path}?limit=1`).map(bad(400)),
  ...['/rate-history', '/protocol/days']
    .flatMap((list) =>
      ['-1', 'now', '1e9', '9'.repeat(14)].flatMap((time) => [`${list}?from=${time}`, `${list}?to=${time}`]),
    )
    .map(bad(400)),

  ...ADDRESSES.flatMap((who) => [
    `/accounts/${who}`,
    `/accounts/${who}/history`,
    `/accounts/${who}/rewards`,
    `/tickets?owner=${who}`,
    `/streams?recipient=${who}`,
    `/milestone-grants?reviewer=${who}`,
    `/small-grants?proposer=${who}`,
    `/objections?account=${who}`,
    `/proposals?proposer=${who}`,
    `/proposals?needsVoteOf=${who}`,
  ]).map(bad(400)),
  ...IDS.flatMap((id) => [
    `/sequencers/${id}`,
    `/sequencers/${id}/epochs`,
    `/sequencers/${id}/slashes`,
    `/proposals/protocol/${id}`,
    `/proposals/protocol/${id}/votes`,
    `/epochs?sequencer=${id}`,
    `/streams?bucket=${id}`,
    `/decisions?bucket=${id}`,
    `/milestone-grants?bucket=${id}`,
    `/objections?smallGrant=${id}`,
    `/objections?milestoneGrant=${id}`,
  ]).map(bad(400)),
  ...ENUMS.flatMap((word) => [
    `/sequencers?status=${word}`,
    `/tickets?status=${word}`,
    `/streams?status=${word}`,
    `/small-grants?status=${word}`,
    `/proposals?state=${word}`,
    `/proposals?governor=${word}`,
    `/accounts/0x0000000000000000000000000000000000000001/history?kind=${word}`,
    `/accounts/0x0000000000000000000000000000000000000001/history?format=${word}`,
    `/accounts/0x0000000000000000000000000000000000000001/rewards?per=${word}`,
  ]).map(bad(400)),
  ...['foo', 'Protocol', '%00', '0']
    .flatMap((name) => [`/proposals/${name}/1`, `/proposals/${name}/1/votes`])
    .map(bad(400)),
  bad(400)(`/epochs?cursor=${'a'.repeat(3_000)}`),
  { path: `/v1/epochs?cursor=${'a'.repeat(20_000)}`, status: 431 },

  ...['0', '999', '115792089237316195423570985008687907853269984665640564039457584007913129639935']
    .flatMap((id) => [
      `/sequencers/${id}`,
      `/sequencers/${id}/epochs`,
      `/sequencers/${id}/rewards`,
      `/sequencers/${id}/slashes`,
      `/sequencers/${id}/delegators`,
      `/proposals/protocol/${id}`,
      `/proposals/operations/${id}/votes`,
    ])
    .map(bad(404)),
  ...[
    '/nothing',
    '/accounts',
    '/accounts/',
    '/proposals/protocol',
    '/sequencers/',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/proposals.atom/x',
    '//',
    '/%00',
  ].map(bad(404)),
  ...['/', '/v1', '/v2/epochs', '/sql', '/sql/db', '/favicon.ico'].map((path) => ({
    path,
    status: 404 as const,
  })),
];
