import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { tailOf } from '../test/tailOf.ts';
import type { Running, StartContext } from './StartContext.ts';

/** What a service may take to end in order before it is ended. */
const GRACE_MS = 8_000;
const POLL_MS = 150;

export interface ServiceCommand {
  name: string;
  /** The program, from the root. */
  args: readonly string[];
  cwd?: string;
  env: Readonly<Record<string, string>>;
  /** Asked again and again until it says yes. */
  isReady: () => Promise<boolean>;
  patienceMs: number;
}

/**
 * Starts a program on our Node as a service and waits until it is ready. Its output goes to a log under the state.
 *
 * @throws {Refusal} when it ends before it is ready, or is not ready in time
 */
export async function spawnService(context: StartContext, service: ServiceCommand): Promise<Running> {
  const folder = join(context.stateDir, 'logs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${service.name}.log`);
  const shown = relative(context.root, file);

  const log = openSync(file, 'w');
  const child = spawn(process.execPath, service.args, {
    cwd: service.cwd ?? context.root,
    stdio: ['ignore', log, log],
    env: { ...process.env, NO_COLOR: '1', ...service.env },
  });
  closeSync(log);

  let stopping = false;
  const exit = new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const ended = new Promise<string>((resolve) => {
    exit.then((code) => {
      if (!stopping)
        resolve(`The ${service.name} ended by itself (${code}): ${lastLine(file)} (its log: ${shown}).`);
    });
  });
  const stop = async () => {
    stopping = true;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await exit;
    clearTimeout(timer);
  };

  const deadline = performance.now() + service.patienceMs;
  const early = ended.then((sentence) => new Refusal(sentence));
  while (!(await service.isReady())) {
    const failure = await Promise.race([early, pause(POLL_MS)]);
    if (failure) throw failure;
    if (context.signal.aborted || performance.now() > deadline) {
      await stop();
      throw new Refusal(
        `The ${service.name} was not ready after ${service.patienceMs / 1000} s (its log: ${shown}).`,
      );
    }
  }
  return { name: service.name, stop, ended };
}

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));

function lastLine(file: string): string {
  return tailOf(file, 1).trim() || 'it said nothing';
}
