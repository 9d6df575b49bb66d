import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Progress } from '../bootstrap/createProgress.mjs';
import { toolPath } from '../bootstrap/toolPath.mjs';
import type { Counts, Stage, StageResult } from './Stage.ts';

const FOLDER = '.cache/test';

export interface Surroundings {
  progress: Progress;
  /** Asks the stage to stop. */
  signal: AbortSignal;
}

/**
 * Runs one stage with its own log, and counts by its own report.
 * A stage that ends badly, leaves no readable report or ran nothing has failed, whatever it counted.
 */
export async function runStage(
  root: string,
  stage: Stage,
  { progress, signal }: Surroundings,
): Promise<StageResult> {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const log = join(FOLDER, `${stage.name}.log`);
  const report = join(root, FOLDER, `${stage.name}.json`);
  rmSync(report, { force: true });

  const since = performance.now();
  const step = progress.step(stage.name);
  const code = await runLogged(root, stage, report, join(root, log), step.update, signal);
  const seconds = Math.round((performance.now() - since) / 1000);

  const counts = verdict(stage, code, report);
  const result = { name: stage.name, seconds, log, ...counts };
  if (counts.failed === 0) step.done(stage.count && `${counts.passed} passed`);
  else step.fail(`${counts.failed} failed, see ${log}`);
  return result;
}

function verdict(stage: Stage, code: number, report: string): Counts {
  const good = code === 0;
  if (!stage.count) return { passed: 0, failed: good ? 0 : 1, skipped: 0 };
  try {
    const counts = existsSync(report) ? stage.count(readFileSync(report, 'utf8')) : undefined;
    if (!counts) return { passed: 0, failed: 1, skipped: 0 };
    const sound = counts.failed > 0 || (good && counts.passed > 0);
    return sound ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function runLogged(
  root: string,
  stage: Stage,
  report: string,
  logFile: string,
  onLine: (line: string) => void,
  signal: AbortSignal,
): Promise<number> {
  const { file, args, cwd = '.', env = {} } = stage.command(report);
  const folder = join(root, cwd);
  const log = createWriteStream(logFile);

  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: [join(folder, 'node_modules/.bin'), toolPath(root)].join(delimiter),
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        ...env,
      },
    });
    const take = (chunk: Buffer) => {
      log.write(chunk);
      const line = stripVTControlCharacters(chunk.toString())
        .trim()
        .split(/[\r\n]+/)
        .at(-1)
        ?.trim();
      if (line) onLine(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (code: number) => log.end(() => resolve(code));
    child.on('error', (error) => {
      log.write(`${file} cannot be run: ${error.message}\n`);
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
    signal.addEventListener('abort', () => child.kill('SIGINT'));
  });
}
