import { fileURLToPath } from 'node:url';
import { createProgress } from './createProgress.mjs';
import { installPackages } from './installPackages.mjs';
import { Refusal } from './Refusal.mjs';
import { requireNode } from './requireNode.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * From any Node ≥ 20 to a running program: checks Node, installs what the lock file names, hands over.
 *
 * @param {string} program the TypeScript program, from the root
 * @param {string[]} args
 */
export async function launch(program, args) {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const progress = createProgress(process.stdout);
  try {
    requireNode(process.versions.node);
    await installPackages(root, progress);
    progress.end();
    process.exitCode = await runProgram(root, program, args);
  } catch (error) {
    progress.end();
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
