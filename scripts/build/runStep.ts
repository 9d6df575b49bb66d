import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Progress } from '../bootstrap/createProgress.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';

export interface StepOptions {
  root: string;
  progress: Progress;
  signal?: AbortSignal;
}

/**
 * Runs one program as a step of the progress, its output in a log.
 *
 * @throws {Refusal} when it fails: one sentence with the line that says most, and where the log is
 */
export function runStep(
  { root, progress, signal }: StepOptions,
  name: string,
  command: readonly [string, ...string[]],
  log: string,
): Promise<void> {
  const [file, ...args] = command;
  mkdirSync(dirname(join(root, log)), { recursive: true });
  const out = createWriteStream(join(root, log));
  const step = progress.step(name);

  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(file, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    const take = (chunk: Buffer) => {
      out.write(chunk);
      output += chunk;
      const line = String(chunk).trim().split('\n').at(-1);
      if (line) step.update(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    signal?.addEventListener('abort', () => child.kill());
    child.on('error', (error) => {
      output += `error: ${error.message}`;
    });
    child.on('close', (code) => {
      out.end();
      if (code === 0) {
        step.done();
        return resolve();
      }
      step.fail();
      reject(new Refusal(`To ${name} did not work: ${telling(output)} (the whole output: ${log}).`));
    });
  });
}

/** The line that says most about a failure. */
function telling(output: string): string {
  const lines = output.split('\n').map((line) => line.trim().replace(/[.:]$/, ''));
  return (
    lines.find((line) => /error|cannot|failed/i.test(line)) ??
    lines.findLast((line) => line !== '') ??
    'it said nothing'
  );
}
