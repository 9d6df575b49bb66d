import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatEther } from 'viem';
import { z } from 'zod';
import { LimitError } from './LimitError.ts';

/** In wei of METIS. */
export interface Limits {
  perTurn: bigint;
  perDay: bigint;
  /** Left in the account, whatever is due. */
  floor: bigint;
}

/** Keeps count of what is spent. A day is the last 24 hours of chain time. */
export interface Purse {
  /**
   * Puts `most` wei aside before anything is sent, so that a crash never hides what was spent.
   * @param now unix seconds of the chain
   * @returns to be told what it really cost: 0 when it never reached the chain
   * @throws LimitError
   */
  take(turn: { most: bigint; balance: bigint; now: number }): (spent: bigint) => void;
  /** Wei of METIS. */
  spentInADay(now: number): bigint;
}

const DAY = 86_400;
const stateSchema = z.array(z.object({ at: z.int(), wei: z.string().regex(/^\d+$/) }));

interface Entry {
  at: number;
  wei: bigint;
}

/**
 * @param file where spending is remembered over restarts; absent: a restart begins the day anew
 * @throws Error when the file is there and cannot be understood: a limit that forgets is none
 */
export function createPurse(limits: Limits, file?: string): Purse {
  let entries = file === undefined ? [] : read(file);

  const keep = () => {
    if (file === undefined) return;
    const state = entries.map(({ at, wei }) => ({ at, wei: wei.toString() }));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.draft`, JSON.stringify(state), { mode: 0o600 });
    renameSync(`${file}.draft`, file);
  };
  const spentInADay = (now: number) =>
    entries.filter(({ at }) => at > now - DAY).reduce((sum, { wei }) => sum + wei, 0n);

  return {
    spentInADay,

    take({ most, balance, now }) {
      refuse(limits, most, balance, spentInADay(now));
      const entry: Entry = { at: now, wei: most };
      entries = [...entries.filter(({ at }) => at > now - DAY), entry];
      keep();
      return (spent) => {
        entry.wei = spent;
        keep();
      };
    },
  };
}

function refuse({ perTurn, perDay, floor }: Limits, most: bigint, balance: bigint, spent: bigint): void {
  const metis = (wei: bigint) => `${formatEther(wei)} METIS`;
  if (most > perTurn) {
    throw new LimitError(`The turn may cost ${metis(most)}; one turn may cost ${metis(perTurn)}.`, {
      remedy: 'Wait until gas is cheaper, or raise BLITZ_KEEPER_MAX_TURN.',
    });
  }
  if (spent + most > perDay) {
    throw new LimitError(`${metis(spent)} were spent in a day; the turn would pass ${metis(perDay)}.`, {
      remedy: 'It goes on as the day passes; or raise BLITZ_KEEPER_MAX_DAY.',
    });
  }
  if (balance < floor + most) {
    throw new LimitError(`The account holds ${metis(balance)}; ${metis(floor)} of it stay.`, {
      remedy: 'Send METIS for gas to the keeper’s account.',
    });
  }
}

function read(file: string): Entry[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`BLITZ_KEEPER_STATE ${file} cannot be read.`);
  }
  try {
    return stateSchema.parse(JSON.parse(text)).map(({ at, wei }) => ({ at, wei: BigInt(wei) }));
  } catch {
    throw new Error(`BLITZ_KEEPER_STATE ${file} is not what a keeper wrote: move it away to begin anew.`);
  }
}
