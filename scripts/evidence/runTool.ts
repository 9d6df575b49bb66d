import { spawn } from 'node:child_process';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { toolPath } from '../bootstrap/toolPath.mjs';

export interface ToolRun {
  code: number;
  /** The end of what it said. */
  says: string;
}

const KEPT = 4_000;

/** Runs a tool of the project in `cwd` and waits for it; `env` on top of ours. */
export function runTool(
  cwd: string,
  [file = '', ...args]: readonly string[],
  env: Record<string, string> = {},
  onLine: (line: string) => void = () => undefined,
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: toolPath(cwd), NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    });
    let says = '';
    const take = (chunk: Buffer) => {
      says = (says + chunk.toString()).slice(-KEPT);
      onLine(chunk.toString().trim().split('\n').at(-1) ?? '');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => reject(new Refusal(`${file} cannot be run: ${error.message}`)));
    child.on('close', (code) => resolve({ code: code ?? 1, says }));
  });
}
