import type { Metadata } from 'next';
import { Fragment } from 'react';
import {
  AprFigureDoor,
  ExitPricesDoor,
  RateChartDoor,
  StakeFiguresDoor,
  StakeFormDoor,
  WayFigureDoor,
} from '../features/stake/door.tsx';
import { Link } from '../lib/nav/Link.tsx';
import { alternatesOf } from '../shell/pageMetadata.ts';
import { SocialImage } from '../shell/SocialImage.tsx';
import { Skeleton } from '../ui/feedback/Skeleton.tsx';
import { Questions } from '../ui/surfaces/Questions.tsx';
import { Section } from '../ui/surfaces/Section.tsx';
import { homeCopy } from './homeCopy.ts';

const { ways, exits, risks, questions } = homeCopy;

const wayList = [
  { id: 'liquid', href: '/#stake', ...ways.liquid },
  { id: 'delegate', href: '/sequencers/', ...ways.delegate },
  { id: 'vote', href: '/governance/', ...ways.vote },
] as const;

export const metadata: Metadata = { alternates: alternatesOf('/') };

export default function StakePage() {
  return (
    <div className="grid gap-14">
      <SocialImage page="home" />
      {/* On a phone the form comes right after what it earns; at the right on wide screens. */}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[minmax(0,1fr)_23rem] lg:grid-rows-[auto_auto_auto_1fr] xl:grid-cols-[auto_minmax(0,1fr)_26rem] xl:grid-rows-[auto_auto_1fr]">
        <div className="xl:col-span-2">
          <h1 className="text-34 text-balance xl:text-48">
            {/* It breaks between its parts, never inside one. */}
            {homeCopy.title.map((part, place) => (
              <Fragment key={part}>
                {place > 0 && homeCopy.between}
                <span className="inline-block">{part}</span>
              </Fragment>
            ))}
          </h1>
          <p className="mt-4 max-w-prose text-17 text-pretty text-muted">{homeCopy.lead}</p>
        </div>
        <div className="max-xl:min-h-29 xl:self-end">
          <AprFigureDoor face={<Skeleton width="11rem" height="7.25rem" />} />
        </div>
        <div
          id="stake"
          className="lg:col-start-2 lg:row-span-4 lg:row-start-1 xl:col-start-3 xl:row-span-3 xl:row-start-1 xl:ml-4"
        >
          <StakeFormDoor face={<Skeleton width="100%" height="29rem" />} />
        </div>
        <div className="xl:self-end">
          <RateChartDoor face={<Skeleton width="100%" height="11rem" />} />
        </div>
        <div className="xl:col-span-2">
          <StakeFiguresDoor face={<Skeleton width="100%" height="4rem" />} />
        </div>
      </div>
      <Section title={ways.title}>
        <ul className="grid list-none gap-8 p-0 md:grid-cols-3">
          {wayList.map(({ id, href, name, text }) => (
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
        <Section title={exits.title} note={exits.note}>
          <ExitPricesDoor face={<Skeleton width="100%" height="9rem" />} />
        </Section>
        <Section title={risks.title}>
          <ul className="grid list-none gap-3 p-0">
            {[risks.slash, risks.wait, risks.code].map((risk) => (
              <li key={risk} className="border-l-2 border-wait pl-4 text-pretty text-muted">
                {risk}
              </li>
            ))}
          </ul>
          <p className="mt-5">
            <Link href="/transparency/" className="link">
              {risks.see}
            </Link>
          </p>
        </Section>
      </div>
      <Section title={questions.title}>
        <Questions list={[questions.rewards, questions.slash, questions.change, questions.vote]} />
        <p className="mt-5">
          <Link href="/help/" className="link">
            {questions.all}
          </Link>
        </p>
      </Section>
    </div>
  );
}
