'use client';

import type { Proposal } from '@metis-blitz/sdk/reads';
import clsx from 'clsx';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { Link } from '../../../lib/nav/Link.tsx';
import { governanceCopy } from '../copy.ts';
import { proposalHref } from '../flows/proposalHref.ts';
import { useGovernors } from '../hooks/useGovernors.ts';
import { useProposalText } from '../hooks/useProposalText.ts';
import { nextOf, titleOf } from '../model.ts';
import { NextMoment } from './NextMoment.tsx';
import { ProposalMeaning } from './ProposalMeaning.tsx';
import { ProposalState } from './ProposalState.tsx';
import { TallyLine } from './TallyLine.tsx';

/** One proposal: what it is, where it stands, and what comes next by the chain's clock. */
export function ProposalRow({ proposal }: { readonly proposal: Proposal }) {
  const words = governanceCopy;
  const now = useChainTime();
  const { data: governors } = useGovernors();
  const { governor, id } = proposal;
  const { data: text } = useProposalText(governor, id);
  const read = now !== undefined && governors !== undefined;
  const next = read ? nextOf(proposal, governors[governor], now) : undefined;
  const fallback = words.untitled(words.governors[governor], String(id));
  return (
    <li className="relative grid gap-x-8 gap-y-2 py-5 hover:bg-sunken/60 md:grid-cols-[1fr_11rem] md:items-center lg:grid-cols-[1fr_11rem_11rem] xl:grid-cols-[1fr_15rem_13rem]">
      <div className="min-w-0 md:max-lg:col-span-2">
        <div className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-muted">
          <ProposalState state={proposal.state} />
          <span>
            {words.governors[governor]} {String(id)}
          </span>
          <ProposalMeaning calls={proposal.calls} />
        </div>
        {/* Titles come after the rows: on a phone there is room for two lines of them from the beginning. */}
        <p className="max-sm:min-h-13">
          <Link
            href={proposalHref(governor, id)}
            className="text-17 font-strong text-balance text-ink after:absolute after:inset-0 hover:text-accent"
          >
            {text === undefined ? fallback : (titleOf(text) ?? fallback)}
          </Link>
        </p>
      </div>
      <TallyLine proposal={proposal} />
      <p className={clsx('text-13 text-muted md:text-right', !read && 'min-h-10')}>
        {next && (
          <>
            {words.next[next.deadline]} <NextMoment at={next.at} now={now} />
          </>
        )}
      </p>
    </li>
  );
}
