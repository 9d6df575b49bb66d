import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './runTool.ts';

/** The files that git knows or would take, and their text. */
export interface Repo {
  root: string;
  /** Paths from the root, sorted; ignored and deleted files are not among them. */
  files: readonly string[];
  /** The text of a file, read once. */
  read(path: string): string;
  /** Files under a folder (`contracts/src/`) with one of these endings; all endings when none is named. */
  under(folder: string, ...endings: string[]): string[];
}

/**
 * Opens a working tree by git's own list of files.
 *
 * @throws when `root` is not inside a git working tree
 */
export async function openRepo(root: string): Promise<Repo> {
  const list = await runTool('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], root);
  if (list.code !== 0) throw new Error(`git cannot list the files: ${list.output.trim()}`);

  const files = [...new Set(list.output.split('\0'))].filter((f) => f && existsSync(join(root, f))).sort();
  const texts = new Map<string, string>();

  return {
    root,
    files,
    read(path) {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const text = readFileSync(join(root, path), 'utf8');
      texts.set(path, text);
      return text;
    },
    under: (folder, ...endings) =>
      files.filter(
        (f) => f.startsWith(folder) && (endings.length === 0 || endings.some((e) => f.endsWith(e))),
      ),
  };
}
