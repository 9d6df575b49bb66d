'use client';

import { useEffect, useState } from 'react';
import {
  emptyDraft,
  isTouched,
  type ProposalDraft,
  type ProposalKind,
  proposalDraftSchema,
  proposalKinds,
  readDraft,
} from '../forms/proposalDraft.ts';

const key = 'blitz.draft.proposal';
const asideKey = 'blitz.draft.proposal.aside';

/**
 * The draft of a proposal, kept in this browser while it is written. A link with a draft in it puts one's own aside.
 */
export function useDraft() {
  const [{ draft, aside }, setState] = useState(begin);
  useEffect(() => keep(key, draft), [draft]);
  useEffect(() => {
    // Once taken, the draft is in this browser: a reload must not undo what is typed from here on.
    if (shared()) history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  const set = (change: Partial<ProposalDraft>) =>
    setState((now) => ({ ...now, draft: { ...now.draft, ...change } }));
  const restore = () => {
    if (!aside) return;
    forget(asideKey);
    setState({ draft: aside, aside: undefined });
  };
  const clear = () => setState((now) => ({ ...now, draft: { ...emptyDraft, kind: now.draft.kind } }));
  return { draft, set, clear, restore: aside && restore };
}

function begin(): { draft: ProposalDraft; aside: ProposalDraft | undefined } {
  const asked = new URLSearchParams(location.search).get('kind');
  const before = kept(key) ?? emptyDraft;
  const own = asked === null ? before : { ...before, kind: asKind(asked, before.kind) };
  const given = shared();
  if (!given) return { draft: own, aside: kept(asideKey) };
  const aside = isTouched(own) && JSON.stringify(own) !== JSON.stringify(given) ? own : undefined;
  if (aside) keep(asideKey, aside);
  return { draft: given, aside };
}

/** A link may name the kind: `?kind=small`. */
const asKind = (text: string, otherwise: ProposalKind): ProposalKind =>
  proposalKinds.find((kind) => kind === text) ?? otherwise;

/** The draft that the address carries after its #. */
const shared = () => readDraft(/^#draft=([\w-]+)$/.exec(location.hash)?.[1] ?? '');

function kept(name: string): ProposalDraft | undefined {
  try {
    const text = localStorage.getItem(name);
    return text === null ? undefined : proposalDraftSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function keep(name: string, draft: ProposalDraft): void {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage costs the draft after a reload, nothing else.
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Then it is offered once more.
  }
}
