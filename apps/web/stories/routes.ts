interface Route {
  readonly path: string;
  /** Its first heading, in English. */
  readonly heading: string | RegExp;
  /** The heading is a name that somebody gave: the same in every language. */
  readonly named?: boolean;
}

/** Every page of the app. */
export const routes: readonly Route[] = [
  { path: '/', heading: /Stake METIS/ },
  { path: '/withdraw/', heading: 'Withdraw' },
  { path: '/sequencers/', heading: 'Sequencers' },
  { path: '/sequencers/view/?id=1', heading: /./, named: true },
  { path: '/governance/', heading: 'Govern' },
  { path: '/governance/proposal/?id=1', heading: /./, named: true },
  { path: '/governance/delegates/', heading: 'Delegates' },
  { path: '/governance/new/', heading: 'New proposal' },
  { path: '/fund/', heading: 'Ecosystem fund' },
  { path: '/portfolio/', heading: 'Portfolio' },
  { path: '/transparency/', heading: 'Transparency' },
  { path: '/run/', heading: 'Run a sequencer' },
  { path: '/help/', heading: 'Help and safety' },
  { path: '/design/', heading: 'Design' },
];
