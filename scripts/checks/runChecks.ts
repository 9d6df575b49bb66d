import { availableParallelism } from 'node:os';
import type { Progress } from '../bootstrap/createProgress.mjs';
import type { Check, Finding } from './Check.ts';
import type { Repo } from './openRepo.ts';
import { runPool } from './runPool.ts';
import { runTool } from './runTool.ts';

export interface Outcome {
  check: string;
  findings: Finding[];
}

/** What the checks that read artifacts read. */
const BUILD = ['build', '--quiet'] as const;

/**
 * Runs checks beside each other, those that read the contracts' artifacts after a build.
 * A check that throws has failed: its finding is the reason.
 */
export async function runChecks(
  repo: Repo,
  checks: readonly Check[],
  progress: Progress,
): Promise<Outcome[]> {
  const building = checks.some((check) => check.needsContracts) ? build(repo, progress) : undefined;

  return runPool(availableParallelism(), checks, async (check) => {
    const broken = check.needsContracts ? await building : undefined;
    const step = progress.step(check.name);
    const findings = broken ?? (await findingsOf(check, repo));
    if (findings.length === 0) step.done();
    else step.fail(`${findings.length} finding${findings.length === 1 ? '' : 's'}`);
    return { check: check.name, findings };
  });
}

/** What keeps the contracts from being built, or nothing. */
async function build(repo: Repo, progress: Progress): Promise<Finding[] | undefined> {
  const step = progress.step('build contracts');
  const { code, output } = await runTool('hardhat', BUILD, repo.root);
  if (code === 0) {
    step.done();
    return undefined;
  }
  step.fail();
  return [{ at: 'contracts', says: `does not build: ${output.trim()}` }];
}

async function findingsOf(check: Check, repo: Repo): Promise<Finding[]> {
  try {
    return await check.run(repo);
  } catch (error) {
    return [{ at: '', says: `the check itself broke: ${error instanceof Error ? error.stack : error}` }];
  }
}
