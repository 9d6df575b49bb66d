import { errorsAbi } from '@metis-blitz/protocol/errors';
import { type ErrorWords, errorWords } from '@metis-blitz/sdk/words';
import { AbiErrorSignatureNotFoundError, decodeErrorResult, type Hex } from 'viem';
import { RevertError } from './classes.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanations/explanation.ts';

const builtIn = [
  { type: 'error', name: 'Error', inputs: [{ name: 'reason', type: 'string' }] },
  { type: 'error', name: 'Panic', inputs: [{ name: 'code', type: 'uint256' }] },
] as const;

/** Reads the bytes of a revert. @param thrown is kept as the cause */
export function decodeRevert(data: Hex, thrown: unknown, words: ErrorWords = errorWords): RevertError {
  try {
    const { errorName, args = [] } = decodeErrorResult({ abi: [...errorsAbi, ...builtIn], data });
    const explanation =
      errorName === 'Error' || errorName === 'Panic'
        ? explainBuiltIn(errorName, args, words)
        : explain(errorName, args, words);
    return new RevertError(errorName, args, explanation, thrown);
  } catch (error) {
    const selector = data.slice(0, 10);
    const known = !(error instanceof AbiErrorSignatureNotFoundError);
    return new RevertError(selector, [], words.failures.stranger(selector, known), thrown);
  }
}

function explainBuiltIn(
  name: 'Error' | 'Panic',
  [value]: readonly unknown[],
  { failures }: ErrorWords,
): Explanation {
  return name === 'Error' ? failures.reason(String(value)) : failures.panic(String(value));
}
