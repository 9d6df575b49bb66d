import { z } from 'zod';

const hour = 3_600;
const day = 24 * hour;

/** Lengths of a stream that the form offers, in seconds. */
export const durations = [hour, 7 * day, 30 * day, 90 * day, 180 * day, 365 * day] as const;

/** What a person has typed so far: text as typed, so that nothing is lost. */
export const streamDraftSchema = z.object({
  title: z.string().max(400),
  bucketId: z.string().max(4),
  recipient: z.string().max(100),
  amount: z.string().max(100),
  duration: z.number(),
  cliff: z.number(),
  context: z.string().max(20_000),
  impact: z.string().max(20_000),
  alternatives: z.string().max(20_000),
});

export type StreamDraft = z.output<typeof streamDraftSchema>;

export const emptyDraft: StreamDraft = {
  title: '',
  bucketId: '',
  recipient: '',
  amount: '',
  duration: 90 * day,
  cliff: 0,
  context: '',
  impact: '',
  alternatives: '',
};

export type TextProblem = 'short' | 'long' | undefined;

/** @returns what is wrong with a text of at least `least` and at most `most` characters. */
export function textProblem(text: string, least: number, most: number): TextProblem {
  const length = text.trim().length;
  if (length < least) return 'short';
  return length > most ? 'long' : undefined;
}

/** The moments of a stream that begins when the vote can be executed at the earliest. Unix seconds. */
export function scheduleOf(
  { duration, cliff }: Pick<StreamDraft, 'duration' | 'cliff'>,
  now: number,
  rules: { readonly votingDelay: number; readonly votingPeriod: number; readonly timelockDelay: number },
) {
  const start = now + rules.votingDelay + rules.votingPeriod + rules.timelockDelay;
  return { start, cliff: start + Math.min(cliff, duration), end: start + duration };
}
