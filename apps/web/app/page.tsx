import { ExitPricesDoor, StakeFiguresDoor, StakeFormDoor, WayFigureDoor } from '../features/stake/door.tsx';
import { Link } from '../lib/nav/Link.tsx';
import { Skeleton } from '../ui/feedback/Skeleton.tsx';
import { Section } from '../ui/surfaces/Section.tsx';

const ways = [
  {
    id: 'liquid',
    href: '/',
    name: 'Stay liquid',
    text: 'Give METIS, hold lsMETIS. It grows as rewards come in, moves like any token, and votes.',
  },
  {
    id: 'delegate',
    href: '/sequencers/',
    name: 'Delegate',
    text: 'Pick a sequencer yourself and earn for each block that it really produced. Its bond takes a slash first.',
  },
  {
    id: 'vote',
    href: '/governance/',
    name: 'Vote',
    text: 'Both kinds of stake are one voting power: over the rules, and over 4.6 million METIS of the ecosystem fund.',
  },
] as const;

const risks = [
  'A sequencer can be slashed; past its bond, the price of lsMETIS falls and everyone who holds it shares the loss.',
  'The buffer for leaving at once can run empty; the queue then takes as long as METIS takes to unbond.',
  'The contracts are not audited, and code can have faults.',
];

const questions = [
  {
    ask: 'Where do the rewards come from?',
    answer:
      'From a reserve that was filled beforehand, at a fixed amount for each block. Metis keeps a record on L2 of who sequenced which blocks; the pool reads it and pays for blocks that were really produced. Nobody reports, and nobody can report wrongly.',
  },
  {
    ask: 'What does a slash do to me?',
    answer:
      'The sequencer’s own bond pays first. Only what the bond does not cover falls on its delegators, the vault among them, and then the price of lsMETIS falls for everyone alike. A ticket that waits in the queue shares the loss; METIS set aside for a ready ticket does not.',
  },
  {
    ask: 'Who can change this, and how fast?',
    answer:
      'The contracts have no upgrade key. Parameters move within limits that no vote can pass, after a vote and a timelock that is longer than the way out: who disagrees can leave first. Nobody can pause leaving.',
  },
  {
    ask: 'Do I still vote?',
    answer:
      'Yes. lsMETIS and delegations are one voting power, and it is yours from the start: nothing to set up.',
  },
];

export default function StakePage() {
  return (
    <div className="grid gap-14">
      <div className="grid gap-10 lg:grid-cols-[1fr_26rem] lg:items-start lg:gap-14">
        <div className="grid gap-10">
          <div>
            <h1 className="text-34 text-balance lg:text-48">
              Stake METIS. Stay liquid. Leave when you like.
            </h1>
            <p className="mt-4 max-w-prose text-17 text-pretty text-muted">
              You give METIS and hold lsMETIS, which grows with what sequencers really earn. Leave at once for
              a small fee, or wait in the queue for none.
            </p>
          </div>
          <StakeFiguresDoor face={<Skeleton width="100%" height="18rem" />} />
        </div>
        <StakeFormDoor face={<Skeleton width="100%" height="29rem" />} />
      </div>
      <Section title="Three ways in">
        <ul className="grid list-none gap-8 p-0 md:grid-cols-3">
          {ways.map(({ id, href, name, text }) => (
            <li key={name} className="grid content-start gap-1.5">
              <Link href={href} className="link justify-self-start text-17 font-strong">
                {name}
              </Link>
              <p className="min-h-6 text-15 font-strong text-accent">
                <WayFigureDoor way={id} face={null} />
              </p>
              <p className="text-pretty text-muted">{text}</p>
            </li>
          ))}
        </ul>
      </Section>
      <div className="grid gap-12 lg:grid-cols-2">
        <Section title="Two ways out" note="Today’s price, and today’s wait. Nobody can pause either.">
          <ExitPricesDoor face={<Skeleton width="100%" height="9rem" />} />
        </Section>
        <Section title="What can go wrong">
          <ul className="grid list-none gap-3 p-0">
            {risks.map((risk) => (
              <li key={risk} className="border-l-2 border-wait pl-4 text-pretty text-muted">
                {risk}
              </li>
            ))}
          </ul>
          <p className="mt-5">
            <Link href="/transparency/" className="link">
              See what it holds and owes
            </Link>
          </p>
        </Section>
      </div>
      <Section title="Before you ask">
        <div className="grid gap-x-14 lg:grid-cols-2">
          {questions.map(({ ask, answer }) => (
            <details key={ask} className="group border-b border-line py-3.5">
              <summary className="flex list-none items-baseline justify-between gap-4 font-strong [&::-webkit-details-marker]:hidden">
                {ask}
                <span aria-hidden="true" className="text-muted transition-transform group-open:rotate-45">
                  +
                </span>
              </summary>
              <p className="mt-2 max-w-prose text-pretty text-muted">{answer}</p>
            </details>
          ))}
        </div>
      </Section>
    </div>
  );
}
