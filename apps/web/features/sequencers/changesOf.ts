import type { IndexerData } from '@metis-blitz/sdk/indexer';

type Past = Pick<IndexerData<'sequencer'>, 'commissions' | 'signers' | 'statuses'>;

/** One thing that changed. `at` in unix seconds. */
export type Change = { readonly at: number } & (
  | { readonly kind: 'registered' | 'lowered'; readonly bps: number }
  | { readonly kind: 'announced'; readonly bps: number; readonly effectiveAt: number }
  | { readonly kind: 'key'; readonly signer: string }
  | { readonly kind: 'status'; readonly status: Past['statuses'][number]['status'] }
);

/** Commissions, keys and states of a sequencer as one line of time, newest first. */
export function changesOf({ commissions, signers, statuses }: Past): readonly Change[] {
  const rates = commissions.map(({ bps, announcedAt, effectiveAt }, place): Change => {
    if (announcedAt !== null) return { kind: 'announced', at: announcedAt, bps, effectiveAt };
    return { kind: place === 0 ? 'registered' : 'lowered', at: effectiveAt, bps };
  });
  // The first key and the first state are part of the registration.
  const keys = signers.slice(1).map(({ signer, from }): Change => ({ kind: 'key', at: from, signer }));
  const states = statuses.slice(1).map(({ status, from }): Change => ({ kind: 'status', at: from, status }));
  return [...rates, ...keys, ...states].sort((one, two) => two.at - one.at);
}
