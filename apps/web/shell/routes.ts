/** Every page of the app that one can go to by the navigation, in its order. */
export const routes = {
  main: [
    { href: '/', label: 'Stake', icon: 'stake' },
    { href: '/withdraw/', label: 'Withdraw', icon: 'withdraw' },
    { href: '/sequencers/', label: 'Sequencers', icon: 'sequencers' },
    { href: '/governance/', label: 'Govern', icon: 'govern' },
    { href: '/fund/', label: 'Fund', icon: 'fund' },
    { href: '/portfolio/', label: 'Portfolio', icon: 'portfolio' },
  ],
  more: [
    { href: '/transparency/', label: 'Transparency', icon: 'transparency' },
    { href: '/run/', label: 'Run a sequencer', icon: 'run' },
  ],
} as const;

export type Route = (typeof routes.main)[number] | (typeof routes.more)[number];
