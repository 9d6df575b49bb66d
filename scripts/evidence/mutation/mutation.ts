import { appendFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bench } from '../../bench/Bench.ts';
import { figures } from '../../bench/figures.ts';
import { Refusal } from '../../bootstrap/Refusal.mjs';
import { runTool } from '../runTool.ts';
import type { Judgement } from './judgeProcess.ts';
import { type Mutant, mutantsOf } from './mutantsOf.ts';
import { openBench } from './openBench.ts';
import { sample } from './sample.ts';

/** Percent of mutants that a test must notice. */
const WANTED = 80;
const MONEY = 'contracts/src/{fund,governance,sequencer,shared,vault}/**/*.sol';
/** One line for each as it is judged: a long run that is stopped has not been for nothing. */
const LOG = '.cache/mutation/judged.jsonl';

interface Candidate extends Mutant {
  path: string;
}

/** Breaks the contracts in one place after another and asks whether any Solidity test notices. */
export const mutation: Bench = {
  name: 'mutation',
  options: {
    sample: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
    workers: { type: 'string', default: '1' },
  },
  async run({ root, progress, options }) {
    const candidates = candidatesIn(root, String(options.only));
    if (candidates.length === 0) throw new Refusal(`No contract has «${options.only}» in its path.`);

    const chosen = sample(candidates, Number(options.sample), Number(options.seed));
    const green = progress.step('contracts and tests as they are');
    const built = await runTool(root, ['hardhat', 'build'], {}, green.update);
    if (built.code !== 0) throw new Refusal(`They do not compile.\n${built.says}`);
    green.done();

    const step = progress.step(`${chosen.length} of ${candidates.length} mutants`);
    const judged = await judgeAll(root, chosen, Number(options.rounds), Number(options.workers), step.update);
    step.done();

    const valid = judged.filter(({ verdict }) => verdict === 'killed' || verdict === 'survived');
    const killed = valid.filter(({ verdict }) => verdict === 'killed');
    const survivors = valid.filter(({ verdict }) => verdict === 'survived');
    const score = valid.length === 0 ? 0 : Math.round((killed.length / valid.length) * 100);
    const rows = [
      {
        name: 'mutants that compile to other code',
        value: valid.length,
        unit: `of ${judged.length}`,
        ok: true,
      },
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
      return mutantsOf(original).map((mutant) => ({ ...mutant, path }));
    });
}

type Judged = Candidate & Judgement;

async function judgeAll(
  root: string,
  chosen: readonly Candidate[],
  rounds: number,
  workers: number,
  onJudged: (says: string) => void,
): Promise<Judged[]> {
  const log = join(root, LOG);
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, '');
  const waiting = chosen.toReversed();
  const judged: Judged[] = [];
  const work = async () => {
    const bench = openBench(root, rounds);
    try {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const judgement = await bench.judge(next.path, next.text);
        judged.push({ ...next, ...judgement });
        const { path, line, says } = next;
        appendFileSync(log, `${JSON.stringify({ path, line, says, ...judgement })}\n`);
        onJudged(`${judged.length} of ${chosen.length}, the last one ${judgement.verdict}`);
      }
    } finally {
      bench.close();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return judged;
}
