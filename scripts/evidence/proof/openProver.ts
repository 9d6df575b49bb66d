import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Fault, Lemma } from './Lemma.ts';
import { type Sources, sourcesOf } from './sourcesOf.ts';
import { isOpenElsewhere, type Said, type Verdict, verdictOf } from './verdictOf.ts';

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

  const say = async (lemma: Lemma, sources: Sources): Promise<Answer | undefined> => {
    child ??= fork(fileURLToPath(new URL('./solverProcess.ts', import.meta.url)));
    const answer = await answerOf(child, JSON.stringify(inputOf(lemma, sources)));
    if (answer && !answer.said.some(({ severity }) => severity === 'error')) return answer;
    child.kill();
    child = undefined;
    return answer;
  };
  const ask = async (lemma: Lemma, sources: Sources): Promise<Judged> => {
    const answer = await say(lemma, sources);
    if (!answer) return { verdict: 'unknown', example: '', seconds: PATIENCE_MS / 1_000 };
    const alone = isOpenElsewhere(answer.said, lemma.file)
      ? await say(
          lemma,
          changed(sources, lemma, (proof) => proof.replace(LEMMA, '')),
        )
      : undefined;
    return { ...verdictOf(answer.said, lemma, alone?.said), seconds: answer.seconds + (alone?.seconds ?? 0) };
  };

  return {
    prove: (lemma, fault) => ask(lemma, sourcesOf(root, lemma, fault)),
    async reach(lemma) {
      const denied = changed(sourcesOf(root, lemma), lemma, (proof) =>
        proof.replace(/\bassert\([^;]*\);/g, 'assert(false);'),
      );
      return (await ask(lemma, denied)).verdict === 'refuted';
    },
    close: () => child?.kill(),
  };
}

const LEMMA = /^ {4}function lemma\([\s\S]*?^ {4}\}\n/m;

function changed(sources: Sources, { file }: Lemma, change: (proof: string) => string): Sources {
  return { ...sources, [file]: { content: change(sources[file]?.content ?? '') } };
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

function inputOf({ file, contract, turns, wraps }: Lemma, sources: Sources) {
  return {
    language: 'Solidity',
    sources,
    settings: {
      evmVersion: 'berlin',
      outputSelection: {},
      modelChecker: {
        contracts: { [file]: [contract] },
        engine: 'bmc',
        targets: wraps ? ['assert', 'overflow', 'underflow'] : ['assert'],
        solvers: ['z3'],
        showProvedSafe: true,
        showUnproved: true,
        bmcLoopIterations: turns + 1,
      },
    },
  };
}
