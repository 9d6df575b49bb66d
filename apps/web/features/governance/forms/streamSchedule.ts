const hour = 3_600;
const day = 24 * hour;

/** Lengths of a stream that the form offers, in seconds. */
export const durations = [hour, 7 * day, 30 * day, 90 * day, 180 * day, 365 * day] as const;

/** The moments of a stream that begins when the vote can be executed at the earliest. Unix seconds. */
export function scheduleOf(
  { duration, cliff }: { readonly duration: number; readonly cliff: number },
  now: number,
  rules: { readonly votingDelay: number; readonly votingPeriod: number; readonly timelockDelay: number },
) {
  const start = now + rules.votingDelay + rules.votingPeriod + rules.timelockDelay;
  return { start, cliff: start + Math.min(cliff, duration), end: start + duration };
}
