import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAddress, isHex } from 'viem';
import { z } from 'zod';
import type { Begun, Journal } from './journal.ts';

const begunSchema: z.ZodType<Begun> = z.object({
  chainId: z.int(),
  deployer: z.custom<Begun['deployer']>((value) => isAddress(String(value))),
  nonce: z.int().nonnegative(),
  blockNumber: z.int().nonnegative(),
  plan: z.custom<Begun['plan']>((value) => isHex(value)),
});

/** A journal on disk; `forget` it when the deployment file is written. */
export interface FileJournal extends Journal {
  forget(): void;
}

/** Its `read` throws when the file is there and is torn or withheld: what was begun must not be begun twice. */
export function fileJournal(file: string): FileJournal {
  return {
    read() {
      let text: string;
      try {
        text = readFileSync(file, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw new Error(`${file} should say what was begun and cannot be read.`);
      }
      try {
        return begunSchema.parse(JSON.parse(text));
      } catch {
        throw new Error(`${file} should say what was begun and cannot be read.`);
      }
    },
    write(begun) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.draft`, `${JSON.stringify(begun, null, 2)}\n`);
      renameSync(`${file}.draft`, file);
    },
    forget: () => rmSync(file, { force: true }),
  };
}
