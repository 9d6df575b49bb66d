import { z } from 'zod';

export const proposalKinds = ['stream', 'milestones', 'small', 'parameter', 'custom'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Calls that one custom proposal can have in the form. */
export const MOST_CALLS = 8;
/** Parts that one milestone grant can have in the form; the fund's own bound is higher. */
export const MOST_MILESTONES = 8;

const text = (most: number) => z.string().max(most).default('');

const callDraft = z.object({ to: text(100), value: text(100), data: text(20_000) });

/** What a person has typed so far, of every kind: text as typed, so that nothing is lost by looking at another kind. */
export const proposalDraftSchema = z.object({
  kind: z.enum(proposalKinds).catch('stream').default('stream'),
  title: text(400),
  context: text(20_000),
  impact: text(20_000),
  alternatives: text(20_000),

  bucketId: text(4),
  recipient: text(100),
  amount: text(100),
  duration: z.number().default(90 * 86_400),
  cliff: z.number().default(0),

  reviewer: text(100),
  milestones: z
    .array(z.object({ amount: text(100), after: z.number().default(30 * 86_400) }))
    .min(1)
    .max(MOST_MILESTONES)
    .default([{ amount: '', after: 30 * 86_400 }]),

  parameter: text(80),
  value: text(100),

  governor: z.enum(['operations', 'protocol']).catch('operations').default('operations'),
  calls: z
    .array(callDraft)
    .min(1)
    .max(MOST_CALLS)
    .default([{ to: '', value: '', data: '' }]),
});

export type ProposalDraft = z.output<typeof proposalDraftSchema>;

export const emptyDraft: ProposalDraft = proposalDraftSchema.parse({});

/** Whether anything has been typed. */
export const isTouched = (draft: ProposalDraft): boolean =>
  JSON.stringify({ ...draft, kind: emptyDraft.kind }) !== JSON.stringify(emptyDraft);

/** A draft as it stands in a link: after the #, so that no server is told of it. */
export function writeDraft(draft: ProposalDraft): string {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @returns undefined when it is no draft; who made the link is unknown, so it is only ever text to look at */
export function readDraft(written: string): ProposalDraft | undefined {
  try {
    const letters = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return proposalDraftSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}
