import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A keeper in a process of its own. */
export interface Run {
  child: ChildProcess;
  /** Everything written so far. */
  output(): string;
  says(text: string): Promise<void>;
  code: Promise<number | null>;
}

export function runKeeper(env: Record<string, string>): Run {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH ?? '', ...env } });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    output: () => output,
    says: (text) =>
      new Promise((resolve) => {
        const check = () => output.includes(text) && resolve();
        listeners.add(check);
        check();
      }),
    code: new Promise((resolve) => child.once('exit', resolve)),
  };
}
