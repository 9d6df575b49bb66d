import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { toolPath } from './toolPath.mjs';

/**
 * Runs one of our TypeScript programs on the installed Node 24, in a process group of its own: the terminal's
 * Ctrl-C reaches only this process, which asks the program to stop in order; a second one ends the whole group
 * at once. Whatever the program leaves behind when it ends is ended too.
 *
 * The program holds an IPC channel to this process: it sees the channel close when this process is killed.
 *
 * @param {string} root the repository
 * @param {string} file the program, from the root
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runProgram(root, file, args) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/node/bin/node'), [join(root, file), ...args], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, PATH: toolPath(root) },
    });
    const sweep = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // The group is empty: nothing was left behind.
      }
    };
    let asked = false;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      if (asked) return sweep();
      asked = true;
      child.kill(signal);
    };
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);

    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => {
      sweep();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
