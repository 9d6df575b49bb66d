import { Refusal } from './Refusal.mjs';

/**
 * Runs a program's main function. A refusal becomes one sentence and exit code 1; anything else is a defect of
 * ours and keeps its stack.
 *
 * @param {() => Promise<number | void>} main answers with the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
