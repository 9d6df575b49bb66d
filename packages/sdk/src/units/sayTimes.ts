import type { Style } from './style.ts';

/** Time as sentences ask for it: of any size that a contract can carry. */
export interface SaidTimes {
  /** @param at unix seconds */
  moment: (at: number | bigint) => string;
  duration: (seconds: number | bigint) => string;
  wait: (seconds: number | bigint) => string;
}

/** Unix seconds at which the year 10000 begins: no writer of dates need know more. */
const ENDLESS = 253_402_300_800n;

export function sayTimes({ times, beyond }: Style): SaidTimes {
  const within = (write: (value: number) => string, otherwise: string) => (value: number | bigint) =>
    BigInt(value) < ENDLESS ? write(Number(value)) : otherwise;
  return {
    moment: within((at) => times.moment(at), beyond.moment),
    duration: within((seconds) => times.duration(seconds), beyond.duration),
    wait: within((seconds) => times.wait(seconds), beyond.duration),
  };
}
