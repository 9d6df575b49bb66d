import type { Bench } from '../../bench/Bench.ts';
import { figures } from '../../bench/figures.ts';
import { Refusal } from '../../bootstrap/Refusal.mjs';
import { allLemmas } from './allLemmas.ts';
import type { Lemma } from './Lemma.ts';
import { openProver, type Prover } from './openProver.ts';

const ASSUMED = `Assumed: products stay below 256 bits (what is stored has at most 128); a revert ends a path, so no lemma says that
a call succeeds; mulDiv, casts and traces of OpenZeppelin are read as contracts/proof/standin; no loop is entered beyond
what a lemma says; compiler and solver are right. What is left out: docs/protocol/proofs.md.`;

/** Proves lemmas about the libraries for all inputs, and that each would see a mistake in what it speaks of. */
export const proof: Bench = {
  name: 'proof',
  options: { only: { type: 'string', default: '' } },
  async run({ root, progress, options }) {
    const lemmas = allLemmas(root).filter(({ file, contract }) =>
      `${file}:${contract}`.includes(String(options.only)),
    );
    if (lemmas.length === 0) throw new Refusal(`No lemma has «${options.only}» in its name.`);

    const step = progress.step(`${lemmas.length} lemmas`);
    const prover = openProver(root);
    const judged = [];
    try {
      for (const lemma of lemmas) {
        step.update(lemma.title);
        judged.push(await judge(prover, lemma));
      }
    } finally {
      prover.close();
    }
    step.done();

    const note = [...judged.flatMap(({ says }) => says), ASSUMED].join('\n');
    const rows = judged.map(({ row }) => row);
    return { ...figures('for all inputs', rows, note), failed: rows.some(({ ok }) => !ok) };
  },
};

async function judge(prover: Prover, lemma: Lemma) {
  const { verdict, example, seconds } = await prover.prove(lemma);
  const says = verdict === 'proved' ? [] : [`${lemma.contract} is ${verdict}. ${example}`];
  if (!(await prover.reach(lemma))) says.push(`${lemma.contract}: nothing is known to fulfil its premises.`);
  if (lemma.faults.length === 0) says.push(`${lemma.contract}: no fault is planted.`);
  for (const fault of lemma.faults) {
    const planted = await prover.prove(lemma, fault);
    if (planted.verdict !== 'refuted') {
      says.push(`${lemma.contract} is ${planted.verdict} with «${fault.to}» planted.`);
    }
  }
  const row = {
    name: lemma.title,
    value: Math.round(seconds * 10) / 10,
    unit: 's',
    target: 'proved, faults seen',
    ok: says.length === 0,
  };
  return { row: { ...row, means: lemma.means, against: lemma.against }, says };
}
