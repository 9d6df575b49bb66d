import { ExitPricesDoor, StakeFiguresDoor, StakeFormDoor } from '../features/stake/door.tsx';
import { Link } from '../lib/nav/Link.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Skeleton } from '../ui/feedback/Skeleton.tsx';
import { Section } from '../ui/surfaces/Section.tsx';

const ways = [
  {
    href: '/',
    name: 'Stay liquid',
    text: 'Give METIS, hold lsMETIS. It grows as rewards come in, moves like any token, and votes.',
  },
  {
    href: '/sequencers/',
    name: 'Delegate',
    text: 'Pick a sequencer yourself and earn for each block that it really produced. Its bond takes a slash first.',
  },
  {
    href: '/governance/',
    name: 'Vote',
    text: 'Both kinds of stake are one voting power: over the rules, and over 4.6 million METIS of the ecosystem fund.',
  },
];

const risks = [
  'A sequencer can be slashed; past its bond, the price of lsMETIS falls and everyone who holds it shares the loss.',
  'The buffer for leaving at once can run empty; the queue then takes as long as METIS takes to unbond.',
  'The contracts are not audited, and code can have faults.',
];

export default function StakePage() {
  return (
    <div className="grid gap-14">
      <div className="grid gap-10 lg:grid-cols-[1fr_26rem] lg:items-start lg:gap-14">
        <div className="grid gap-10">
          <PageHead
            title="Stake METIS. Stay liquid. Leave when you like."
            lead="You give METIS and hold lsMETIS, which grows with what sequencers really earn. Leave at once for a small fee, or wait in the queue for none."
          />
          <StakeFiguresDoor face={<Skeleton width="100%" height="11rem" />} />
        </div>
        <StakeFormDoor face={<Skeleton width="100%" height="28rem" />} />
      </div>
      <Section title="Three ways in">
        <ul className="grid list-none gap-8 p-0 md:grid-cols-3">
          {ways.map(({ href, name, text }) => (
            <li key={name} className="grid content-start gap-1">
              <Link href={href} className="link justify-self-start text-17 font-strong">
                {name}
              </Link>
              <p className="text-pretty text-muted">{text}</p>
            </li>
          ))}
        </ul>
      </Section>
      <div className="grid gap-12 lg:grid-cols-2">
        <Section
          title="Two ways out"
          note="Today’s price, and today’s wait. Neither can be paused by anyone."
        >
          <ExitPricesDoor face={<Skeleton width="100%" height="7rem" />} />
        </Section>
        <Section title="What can go wrong">
          <ul className="grid list-none gap-3 p-0">
            {risks.map((risk) => (
              <li key={risk} className="border-l-2 border-wait pl-4 text-pretty text-muted">
                {risk}
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Section title="What this is not">
        <p className="max-w-prose text-pretty text-muted">
          Real sequencer bonding on Metis happens on Ethereum L1, in Metis’ own locking pool. Metis Blitz is a
          delegation layer native to the L2: it takes no part in choosing sequencers. It reads Metis’ own
          record of who sequenced, and pays a prefunded reward for each block on it.
        </p>
      </Section>
    </div>
  );
}
