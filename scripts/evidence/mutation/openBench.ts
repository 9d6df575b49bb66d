import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Judgement, Order } from './judgeProcess.ts';

/** Breaks one thing at a time in what was built, and asks the tests. */
export interface MutationBench {
  /** Puts `text` in place of the file and runs its tests, round by round, until one notices. */
  judge(path: string, text: string): Promise<Judgement>;
  close(): void;
}

/** @param rounds how many of them before a mutant has survived */
export function openBench(root: string, rounds: number): MutationBench {
  let child: ChildProcess | undefined;

  return {
    async judge(path, text) {
      child ??= await startProcess(root);
      const { isLast, ...judgement } = await answerOf(child, { path, text, rounds });
      if (isLast) child = undefined;
      return judgement;
    },
    close: () => child?.kill(),
  };
}

async function startProcess(root: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./judgeProcess.ts', import.meta.url)), { cwd: root });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) =>
      reject(new Error(`The runner of tests ended with ${code} before it began.`)),
    );
  });
  child.removeAllListeners();
  return child;
}

/** A process that falls over takes its mutant along: no code that passes the tests does that. */
function answerOf(child: ChildProcess, order: Order): Promise<Judgement> {
  return new Promise((resolve) => {
    const finish = (judgement: Judgement) => {
      child.removeAllListeners();
      resolve(judgement);
    };
    child.once('message', (judgement) => finish(judgement as Judgement));
    child.once('exit', () =>
      finish({ verdict: 'killed', by: 'the runner of tests, which fell over', isLast: true }),
    );
    child.send(order);
  });
}
