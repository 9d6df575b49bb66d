import { fileURLToPath } from 'node:url';
import { createProgress } from './createProgress.mjs';
import { installPackages } from './installPackages.mjs';
import { requireNode } from './requireNode.mjs';
import { runMain } from './runMain.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * From any Node ≥ 20 to a running program: checks Node, installs what the lock file names, hands over.
 *
 * @param {string} program the TypeScript program, from the root
 * @param {string[]} args
 */
export function launch(program, args) {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  return runMain(async () => {
    requireNode(process.versions.node);
    const progress = createProgress(process.stdout);
    try {
      await installPackages(root, progress);
    } finally {
      progress.end();
    }
    return runProgram(root, program, args);
  });
}
