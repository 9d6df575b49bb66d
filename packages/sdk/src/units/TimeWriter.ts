/**
 * How sentences write time. A caller that shows them beside its own dates hands in its own writer, so that both read
 * alike. What it writes stands in the middle of a sentence: no capital letter, no full stop.
 */
export interface TimeWriter {
  /** @param at unix seconds. @returns a noun, which may follow "until", "from" and "on": "23 Nov 2026, 11:18 UTC" */
  moment(at: number): string;
  /** A length of time that somebody sets or asks for, exact to the second: "3 days 12 hours". */
  duration(seconds: number): string;
  /** The time that is left until something, in the units that matter: "2 days 3 hours". */
  wait(seconds: number): string;
}
