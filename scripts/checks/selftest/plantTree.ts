import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { openRepo, type Repo } from '../openRepo.ts';
import { runTool } from '../runTool.ts';

/** This repository. */
export const HOME = realpathSync(fileURLToPath(new URL('../../..', import.meta.url)));

/** What a planted tree has by links: the tools and programs under test. */
const LINKED = [
  'node_modules',
  'apps/web/node_modules',
  'packages/protocol/node_modules',
  'scripts/checks',
  'scripts/test',
  'scripts/bootstrap',
];

/** The rules that a planted tree is judged by are the real ones. */
const RULES = ['biome.json', '.gitignore', '.solhint.json', 'tsconfig.base.json'];

/** Our settings of Hardhat, without the contracts of others that take long to compile. */
export function hardhatConfig(): string {
  return readFileSync(join(HOME, 'hardhat.config.ts'), 'utf8').replace(/npmFilesToBuild: \[[^\]]*\],/, '');
}

/**
 * A small working tree of git with our rules and tools, for the time of one test.
 *
 * @param files what it holds: path from its root to text
 * @param copied files and folders of this repository that it holds too
 */
export async function plantTree(
  files: Readonly<Record<string, string>>,
  copied: readonly string[] = [],
): Promise<Repo> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));

  for (const path of [...RULES, ...copied]) cpSync(join(HOME, path), join(root, path), { recursive: true });
  for (const path of LINKED) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(join(HOME, path), join(root, path));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await runTool('git', ['init', '--quiet'], root);
  writeFileSync(
    join(root, '.git/info/exclude'),
    'node_modules\nscripts/checks\nscripts/test\nscripts/bootstrap\n',
  );
  return openRepo(root);
}
