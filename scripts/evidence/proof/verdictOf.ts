/** Of what the compiler says, what is used here. */
export interface Said {
  errorCode?: string | undefined;
  severity: string;
  message: string;
  formattedMessage?: string | undefined;
  secondarySourceLocations?: readonly { message: string }[] | undefined;
}

export interface Verdict {
  /** `unknown` is what the solver gives up on: never a proof. */
  verdict: 'proved' | 'refuted' | 'unknown';
  /** Of a refuted one: values that break it. */
  example: string;
}

const SAFE = '2961';
const VIOLATED = '4661';

/**
 * @param asserts how many the lemma has: each must be proved
 * @throws {Error} when it does not compile
 */
export function verdictOf(said: readonly Said[], asserts: number, inputs: readonly string[]): Verdict {
  const broken = said.find(({ severity }) => severity === 'error');
  if (broken) throw new Error(broken.formattedMessage ?? broken.message);

  const judged = said.filter(({ message }) => message.startsWith('BMC: '));
  const violated = judged.find(({ errorCode }) => errorCode === VIOLATED);
  if (violated) return { verdict: 'refuted', example: exampleOf(violated, inputs) };

  const safe = judged.filter(({ errorCode }) => errorCode === SAFE).length;
  const proved = asserts > 0 && safe >= asserts && safe === judged.length;
  return { verdict: proved ? 'proved' : 'unknown', example: '' };
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
