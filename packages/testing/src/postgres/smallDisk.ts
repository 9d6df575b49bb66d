import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MIB = 1_048_576;
const SMALLEST = 512;

/** A disk of its own for one test, that can be filled to its last byte. */
export interface SmallDisk {
  /** An empty folder on it, for everyone. */
  folder: string;
  /** From now on nobody finds room. */
  fill(): void;
  makeRoom(): void;
  remove(): void;
}

/**
 * Mounts a file system in memory.
 * @returns undefined where one has not the right to mount
 */
export function smallDisk(mebibytes: number): SmallDisk | undefined {
  const at = mkdtempSync(join(tmpdir(), 'blitz-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=0777`, 'tmpfs', at]);
  if (status !== 0) {
    rmSync(at, { recursive: true });
    return undefined;
  }
  const remove = () => {
    spawnSync('umount', ['-l', at]);
    rmSync(at, { recursive: true, force: true });
    process.off('exit', remove);
  };
  process.once('exit', remove);
  const folder = join(at, 'folder');
  mkdirSync(folder);

  const ballast = join(at, 'ballast');
  const fill = () => {
    const file = openSync(ballast, 'a');
    for (let size = MIB; size >= SMALLEST; size /= 2) {
      try {
        for (;;) writeSync(file, Buffer.alloc(size, 1));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
    closeSync(file);
  };
  return { folder, fill, makeRoom: () => rmSync(ballast, { force: true }), remove };
}
