import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { allLemmas } from './allLemmas.ts';
import type { Lemma } from './Lemma.ts';
import { lemmasIn } from './lemmasIn.ts';
import { openProver } from './openProver.ts';
import { sourcesOf } from './sourcesOf.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lemmas = allLemmas(root);
const prover = openProver(root);
afterAll(() => prover.close());

/** Those that take the solver a breath; `npm run evidence -- proof` asks for all, and for every fault. */
const QUICK = [
  'DelegateThenWithdraw',
  'PartsAtAnIndex',
  'DepositThenRedeem',
  'MintPaysUp',
  'RateBounds',
  'FeeOfGross',
  'GrossUpAndNet',
  'TwoSlashes',
  'UnvestedOnTheLine',
  'IndexOnlyFalls',
  'TicketInLine',
];

function named(contract: string): Lemma {
  const lemma = lemmas.find((candidate) => candidate.contract === contract);
  if (!lemma) throw new Error(`There is no lemma ${contract}.`);
  return lemma;
}

describe('the solver', () => {
  it.each(QUICK)('proves %s', async (contract) => {
    const { verdict, example } = await prover.prove(named(contract));
    expect({ verdict, example }).toEqual({ verdict: 'proved', example: '' });
  });

  it('sees a deposit whose shares are rounded up (pitfall 4), and says for which', async () => {
    const lemma = named('DepositThenRedeem');
    const { verdict, example } = await prover.prove(lemma, lemma.faults[1]);
    expect(verdict).toBe('refuted');
    expect(example).toMatch(/^held = \w+, supply = \w+, metis = \w+$/);
  });

  it('sees a fee that is rounded down (pitfall 4)', async () => {
    const lemma = named('FeeOfGross');
    expect((await prover.prove(lemma, lemma.faults[0])).verdict).toBe('refuted');
  });

  it('sees an index that a cut rounds up (P7), through the library unfolded', async () => {
    const lemma = named('IndexOnlyFalls');
    expect((await prover.prove(lemma, lemma.faults[0])).verdict).toBe('refuted');
  });

  it('sees a bond that a slash takes before the leaving one (pitfall 23)', async () => {
    const lemma = named('TwoSlashes');
    expect((await prover.prove(lemma, lemma.faults[0])).verdict).toBe('refuted');
  });
});

describe('the solver on a small proof', () => {
  const small = mkdtempSync(join(tmpdir(), 'proof-'));
  const asked = openProver(small);
  afterAll(() => asked.close());

  function lemma(body: string): Lemma {
    const file = 'contracts/proof/SmallProof.sol';
    const words = '/// @title small\n/// @notice It is.\n';
    mkdirSync(join(small, 'contracts/proof'), { recursive: true });
    const text = `pragma solidity 0.8.30;\nerror Small_TooBig(uint256 a);\n${words}contract Small {\n    function lemma(uint256 a) external pure {\n        ${body}\n    }\n}\n`;
    writeFileSync(join(small, file), text);
    const [only] = lemmasIn(file, text);
    if (!only) throw new Error('It was not read.');
    return only;
  }

  it('knows premises that nothing fulfils from those that something does', async () => {
    const empty = lemma('require(a > 2 && a < 2); assert(a == 7);');
    expect((await asked.prove(empty)).verdict).toBe('proved');
    expect(await asked.reach(empty)).toBe(false);
    expect(await asked.reach(lemma('require(a > 2); assert(a > 1);'))).toBe(true);
  });

  it('takes a revert with an error of ours for the end', async () => {
    const { verdict } = await asked.prove(
      lemma('if (a > 5) revert Small_TooBig((a + 1) * 2); assert(a <= 5);'),
    );
    expect(verdict).toBe('proved');
  });

  it('proves nothing behind a loop, which it would unroll a few turns and then forget', async () => {
    const { verdict } = await asked.prove(
      lemma('uint256 sum;\n        for (uint256 i; i < a; ++i) sum += 2;\n        assert(sum <= 8);'),
    );
    expect(verdict).toBe('refuted');
  });
});

describe('the lemmas', () => {
  it('each say what they mean, against what they stand, and plant a fault', () => {
    const silent = lemmas.filter(
      ({ means, against, asserts, faults }) => !means || !against || asserts === 0 || faults.length === 0,
    );
    expect(silent).toEqual([]);
    expect(lemmas.length).toBeGreaterThan(20);
  });

  it('have names of their own', () => {
    expect(new Set(lemmas.map(({ contract }) => contract)).size).toBe(lemmas.length);
  });

  it('have inputs of names that nothing else has, so that a counterexample can be read', () => {
    const confused = lemmas.flatMap((lemma) => {
      const others = Object.entries(sourcesOf(root, lemma)).filter(([path]) => path !== lemma.file);
      return lemma.inputs.filter((input) => {
        const declared = new RegExp(`\\b(?:u?int\\d*|bool|address|memory|storage) ${input}\\b`);
        return others.some(([, { content }]) => declared.test(content));
      });
    });
    expect(confused).toEqual([]);
  });

  it('stand on their page as they stand in the code', () => {
    const page = readFileSync(join(root, 'docs/protocol/proofs.md'), 'utf8');
    const missing = lemmas.filter(
      ({ title, means, against }) => !page.includes(`| ${title} | ${means} | ${against} |`),
    );
    expect(missing.map(({ title }) => title)).toEqual([]);
    expect(page.match(/^\| .* \| .* \| .* \|$/gm)?.length).toBe(lemmas.length + pageHeads(page));
  });
});

function pageHeads(page: string): number {
  return page.match(/^\| lemma \|/gm)?.length ?? 0;
}
