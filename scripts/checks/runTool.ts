import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { toolPath } from '../bootstrap/toolPath.mjs';

/** Where the tools live: this repository, also when the tree under examination is another one. */
const HOME = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a tool of the repository and hands back its exit code and everything it said. */
export function runTool(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: toolPath(HOME), NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
