'use client';

import { nameOfContract, type Role } from '@metis-blitz/sdk/reads';
import { useChainTime } from '../../../lib/chain/useChainTime.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { AddressLink } from '../../../tx/components/AddressLink.tsx';
import { ErrorState } from '../../../ui/feedback/ErrorState.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { exactDuration } from '../../../ui/time/exactDuration.ts';
import { formatDateTime } from '../../../ui/time/formatDateTime.ts';
import { transparencyCopy } from '../copy.ts';
import { useRoles } from '../hooks/useRoles.ts';
import { type Rules, useRules } from '../hooks/useRules.ts';
import { functionNames } from '../model.ts';

/** Role × holder × delay × acts. */
export function Roles() {
  const copy = transparencyCopy;
  const words = copy.roles;
  const { data: roles, error, refetch } = useRoles();
  if (error && !roles) return <ErrorState {...copy.failed} onRetry={() => refetch()} />;
  return (
    <Section title={words.title} note={words.note}>
      {roles ? (
        <ul className="list-none divide-y divide-line border-y border-line p-0">
          {roles.map((role) => (
            <RoleRow key={String(role.id)} role={role} />
          ))}
        </ul>
      ) : (
        <Skeleton width="100%" height="24rem" />
      )}
    </Section>
  );
}

function RoleRow({ role }: { readonly role: Role }) {
  const words = transparencyCopy.roles;
  const now = useChainTime();
  const { data: rules } = useRules();
  const acts = role.label === 'ADMIN' ? [words.admin] : functionNames(role.functions);
  return (
    <li className="grid gap-x-8 gap-y-2 py-4 lg:grid-cols-[12rem_1fr_1.6fr]">
      <h3 className="text-15 font-strong">{words.names[role.label] ?? role.label}</h3>
      <div className="grid content-start gap-1">
        <Members role={role} />
        <p className="text-13 text-muted">{delayOf(role, rules, now, words)}</p>
      </div>
      <ul className="grid list-none content-start gap-x-6 p-0 text-muted sm:columns-2 sm:block">
        {acts.map((act) => (
          <li
            key={act}
            className="relative break-inside-avoid py-0.5 pl-3.5 first-letter:uppercase before:absolute before:top-3 before:left-0 before:size-1 before:rounded-full before:bg-edge"
          >
            {words.acts[act] ?? act}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Members({ role }: { readonly role: Role }) {
  const copy = transparencyCopy;
  const { contracts } = useConfig().deployment;
  if (role.members.length === 0) return <p>{copy.roles.nobody}</p>;
  return role.members.map(({ account }) => {
    const name = nameOfContract(contracts, account);
    return (
      <p key={account}>
        {name ? (copy.contracts[name] ?? name) : copy.roles.unknown} <AddressLink address={account} />
      </p>
    );
  });
}

/** From the moment somebody proposes to the moment it is so. */
function delayOf(
  { label, members }: Role,
  rules: Rules | undefined,
  now: number | undefined,
  words: typeof transparencyCopy.roles,
) {
  if (!rules || now === undefined) return <Skeleton width="20ch" />;
  if (members.length === 0) return null;
  if (label === 'GUARDIAN') return words.guardianNote(formatDateTime(rules.guardianUntil, now));
  if (label === 'COURT') return words.court;
  const governor =
    label === 'OPERATIONS' ? rules.operations : ['ADMIN', 'PROTOCOL'].includes(label) && rules.protocol;
  if (!governor) return words.atOnce;
  return words.vote(exactDuration(governor.votingDelay + governor.votingPeriod + governor.timelockDelay));
}
