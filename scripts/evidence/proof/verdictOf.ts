import type { Lemma } from './Lemma.ts';

/** Of what the compiler says, what is used here. */
export interface Said {
  errorCode?: string | undefined;
  severity: string;
  message: string;
  formattedMessage?: string | undefined;
  sourceLocation?: { file: string; start: number } | undefined;
  secondarySourceLocations?: readonly { message: string }[] | undefined;
}

export interface Verdict {
  /** `unknown` is what the solver gives up on: never a proof. */
  verdict: 'proved' | 'refuted' | 'unknown';
  /** Of a refuted one: values that break it. */
  example: string;
}

const SAFE = '2961';
/** The solver falls over instead of answering. */
const GAVE_UP = /^Unknown exception during compilation/;
const VIOLATED = /^BMC: .* happens here/;

/**
 * @param lemma each of its assertions must be proved
 * @param alone what was said without the lemma: the solver also asks each function of an unfolded library by itself,
 * about values that no lemma gives it
 * @throws {Error} when it does not compile
 */
export function verdictOf(
  said: readonly Said[],
  { file, asserts, inputs }: Pick<Lemma, 'file' | 'asserts' | 'inputs'>,
  alone: readonly Said[] = [],
): Verdict {
  const broken = said.find(({ severity }) => severity === 'error');
  if (broken && GAVE_UP.test(broken.message)) return { verdict: 'unknown', example: '' };
  if (broken) throw new Error(broken.formattedMessage ?? broken.message);

  const judged = without(said.filter(isJudgement), alone.filter(isJudgement));
  const violated = judged.find(({ message }) => VIOLATED.test(message));
  if (violated) return { verdict: 'refuted', example: exampleOf(violated, inputs) };

  const safe = judged.filter(isSafe);
  const own = safe.filter(({ sourceLocation }) => sourceLocation?.file === file).length;
  const proved = asserts > 0 && own >= asserts && safe.length === judged.length;
  return { verdict: proved ? 'proved' : 'unknown', example: '' };
}

/** Whether something outside of the lemma is not proved, so that it matters who asked. */
export function isOpenElsewhere(said: readonly Said[], file: string): boolean {
  return said.some((item) => isJudgement(item) && !isSafe(item) && item.sourceLocation?.file !== file);
}

const isJudgement = ({ message }: Said) => message.startsWith('BMC: ');
const isSafe = ({ errorCode }: Said) => errorCode === SAFE;

/**
 * What is not safe in `alone` is taken out of the same place once for each time it is there. Whatever a lemma asks of
 * a function, the function alone is asked too: what is not safe for the lemma is one more than without it.
 */
function without(judged: readonly Said[], alone: readonly Said[]): Said[] {
  const nameOf = ({ message, sourceLocation }: Said) =>
    `${message.replace(/ (?:might happen|happens) here/, '')} ${sourceLocation?.file} ${sourceLocation?.start}`;
  const left = alone.filter((item) => !isSafe(item)).map(nameOf);
  return judged.filter((item) => {
    const index = isSafe(item) ? -1 : left.indexOf(nameOf(item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** A name that the code under proof has too is left out: its line may be the other one's. */
function exampleOf({ secondarySourceLocations = [] }: Said, inputs: readonly string[]): string {
  const lines = secondarySourceLocations
    .flatMap(({ message }) => message.split('\n'))
    .map((line) => line.trim());
  return inputs
    .flatMap((input) => {
      const values = lines.filter((line) => line.startsWith(`${input} = `));
      return values.length === 1 ? values : [];
    })
    .join(', ');
}
