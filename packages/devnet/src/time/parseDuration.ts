const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };

/** The furthest that one leap goes: timestamps of the contracts have room for more, screens have not. */
const LONGEST = 10 * 365 * 86_400;

/**
 * Seconds of `90s`, `15m`, `36h`, `7d`, `2w`.
 * @throws with what is allowed
 */
export function parseDuration(text: string): number {
  const match = /^([1-9]\d{0,8})([smhdw])$/.exec(text);
  const seconds = Number(match?.[1]) * (SECONDS[match?.[2] ?? ''] ?? Number.NaN);
  if (!(seconds <= LONGEST)) {
    throw new Error(`«${text}» is no length of time: say 90s, 15m, 36h, 7d or 2w, at most ten years.`);
  }
  return seconds;
}
