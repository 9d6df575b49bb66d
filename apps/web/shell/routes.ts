import { shellCopy } from './copy.ts';

const { nav } = shellCopy;

/** Every page of the app that one can go to by the navigation, in its order. */
export const routes = {
  main: [
    { href: '/', label: nav.stake, icon: 'stake' },
    { href: '/withdraw/', label: nav.withdraw, icon: 'withdraw' },
    { href: '/sequencers/', label: nav.sequencers, icon: 'sequencers' },
    { href: '/governance/', label: nav.govern, icon: 'govern' },
    { href: '/fund/', label: nav.fund, icon: 'fund' },
    { href: '/portfolio/', label: nav.portfolio, icon: 'portfolio' },
  ],
  more: [
    { href: '/transparency/', label: nav.transparency, icon: 'transparency' },
    { href: '/run/', label: nav.run, icon: 'run' },
    { href: '/help/', label: nav.help, icon: 'help' },
  ],
} as const;

export type Route = (typeof routes.main)[number] | (typeof routes.more)[number];
