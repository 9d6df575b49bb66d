/** Every page of the app, with words that stand in its HTML. */
export const routes = [
  { path: '/', heading: /Stake METIS/ },
  { path: '/withdraw/', heading: 'Withdraw' },
  { path: '/sequencers/', heading: 'Sequencers' },
  { path: '/sequencers/view/?id=1', heading: /./ },
  { path: '/governance/', heading: 'Govern' },
  { path: '/governance/proposal/?id=1', heading: /./ },
  { path: '/governance/delegates/', heading: 'Delegates' },
  { path: '/governance/new/', heading: 'New proposal' },
  { path: '/fund/', heading: 'Ecosystem fund' },
  { path: '/portfolio/', heading: 'Portfolio' },
  { path: '/transparency/', heading: 'Transparency' },
  { path: '/run/', heading: 'Run a sequencer' },
  { path: '/help/', heading: 'Help and safety' },
  { path: '/design/', heading: 'Design' },
] as const;
