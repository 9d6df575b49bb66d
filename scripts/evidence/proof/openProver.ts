import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Fault, Lemma } from './Lemma.ts';
import { type Sources, sourcesOf } from './sourcesOf.ts';
import { type Said, type Verdict, verdictOf } from './verdictOf.ts';

/**
 * The solver counts its own steps and gives up after the same ones on every machine; this is for the day it does not.
 */
const PATIENCE_MS = 300_000;

interface Answer {
  said: Said[];
  seconds: number;
}

export interface Judged extends Verdict {
  seconds: number;
}

export interface Prover {
  /** Asks about a lemma; about the same with a fault in what it is said of, when one is named. */
  prove(lemma: Lemma, fault?: Fault): Promise<Judged>;
  /** Asks whether anything at all fulfils its premises: what nothing fulfils is true of everything. */
  reach(lemma: Lemma): Promise<boolean>;
  close(): void;
}

/** The compiler's model checker (BMC with the z3 inside), one question at a time. */
export function openProver(root: string): Prover {
  let child: ChildProcess | undefined;

  const ask = async (lemma: Lemma, sources: Sources): Promise<Judged> => {
    child ??= fork(fileURLToPath(new URL('./solverProcess.ts', import.meta.url)));
    const answer = await answerOf(child, JSON.stringify(inputOf(lemma, sources)));
    if (answer) return { ...verdictOf(answer.said, lemma.asserts, lemma.inputs), seconds: answer.seconds };
    child = undefined;
    return { verdict: 'unknown', example: '', seconds: PATIENCE_MS / 1_000 };
  };

  return {
    prove: (lemma, fault) => ask(lemma, sourcesOf(root, lemma, fault)),
    async reach(lemma) {
      const sources = sourcesOf(root, lemma);
      const proof = sources[lemma.file];
      if (!proof) return false;
      const content = proof.content.replace(/\bassert\([^;]*\);/g, 'assert(false);');
      return (await ask(lemma, { ...sources, [lemma.file]: { content } })).verdict === 'refuted';
    },
    close: () => child?.kill(),
  };
}

/** Nothing when the process ended without one. */
function answerOf(child: ChildProcess, input: string): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const finish = (answer?: Answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('message', (answer) => finish(answer as Answer));
    child.once('exit', () => finish());
    child.send(input);
  });
}

function inputOf({ file, contract, turns }: Lemma, sources: Sources) {
  return {
    language: 'Solidity',
    sources,
    settings: {
      evmVersion: 'berlin',
      outputSelection: {},
      modelChecker: {
        contracts: { [file]: [contract] },
        engine: 'bmc',
        targets: ['assert'],
        solvers: ['z3'],
        showProvedSafe: true,
        showUnproved: true,
        bmcLoopIterations: turns + 1,
      },
    },
  };
}
