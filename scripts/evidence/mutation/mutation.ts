import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../../bench/Bench.ts';
import { figures } from '../../bench/figures.ts';
import { Refusal } from '../../bootstrap/Refusal.mjs';
import { runTool } from '../runTool.ts';
import { type Mutant, mutantsOf } from './mutantsOf.ts';
import { openBench, type Verdict } from './openBench.ts';
import { roundsOf } from './roundsOf.ts';
import { sample } from './sample.ts';

/** Percent of mutants that a test must notice. */
const WANTED = 80;
const MONEY = 'contracts/src/{fund,governance,sequencer,shared,vault}/**/*.sol';

interface Candidate extends Mutant {
  path: string;
  original: string;
}

/** Breaks the contracts in one place after another and asks whether any Solidity test notices. */
export const mutation: Bench = {
  name: 'mutation',
  options: {
    sample: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
  },
  async run({ root, progress, options }) {
    const candidates = candidatesIn(root, String(options.only));
    if (candidates.length === 0) throw new Refusal(`No contract has «${options.only}» in its path.`);

    const chosen = sample(candidates, Number(options.sample), Number(options.seed));
    const rounds = Number(options.rounds);
    const files = new Set(chosen.flatMap(({ path }) => roundsOf(root, path).slice(0, rounds).flat()));
    const green = progress.step('these tests on the contracts as they are');
    // Tests and the runner of campaigns find contracts by what was built of all of them.
    const built = await runTool(root, ['hardhat', 'build'], {}, green.update);
    if (built.code !== 0) throw new Refusal(`The contracts do not compile.\n${built.says}`);
    const { code, says } = await runTool(root, ['hardhat', 'test', 'solidity', ...files], {}, green.update);
    if (code !== 0)
      throw new Refusal(`The tests do not pass as it is, so they would notice nothing.\n${says}`);
    green.done();

    const step = progress.step(`${chosen.length} of ${candidates.length} mutants`);
    const judged = await judgeAll(root, chosen, rounds, step.update);
    step.done();

    const valid = judged.filter(({ verdict }) => verdict !== 'invalid');
    const killed = valid.filter(({ verdict }) => verdict === 'killed');
    const survivors = valid.filter(({ verdict }) => verdict === 'survived');
    const score = valid.length === 0 ? 0 : Math.round((killed.length / valid.length) * 100);
    const rows = [
      { name: 'mutants that compile', value: valid.length, unit: `of ${judged.length}`, ok: true },
      { name: 'noticed by a test', value: score, unit: '%', target: `≥ ${WANTED}`, ok: score >= WANTED },
    ];
    const note = survivors.map(({ path, line, says }) => `${path}:${line}  ${says}`).join('\n');
    return figures('mutation', rows, note && `Noticed by none:\n${note}`);
  },
};

function candidatesIn(root: string, only: string): Candidate[] {
  return globSync(MONEY, { cwd: root })
    .filter((path) => only.split(',').some((part) => path.includes(part)))
    .sort()
    .flatMap((path) => {
      const original = readFileSync(join(root, path), 'utf8');
      return mutantsOf(original).map((mutant) => ({ ...mutant, path, original }));
    });
}

async function judgeAll(
  root: string,
  chosen: readonly Candidate[],
  rounds: number,
  onJudged: (says: string) => void,
) {
  const waiting = [...chosen];
  const judged: (Candidate & { verdict: Verdict })[] = [];
  const work = async (number: number) => {
    const bench = openBench(root, number, rounds);
    try {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const verdict = await bench.judge(next.path, next.text, next.original);
        judged.push({ ...next, verdict });
        onJudged(`${judged.length} of ${chosen.length}, the last one ${verdict}`);
      }
    } finally {
      bench.close();
    }
  };
  // Each compiles on a core of its own.
  const workers = Math.min(chosen.length, Math.max(1, Math.floor(availableParallelism() / 2)));
  await Promise.all(Array.from({ length: workers }, (_, number) => work(number)));
  return judged;
}
