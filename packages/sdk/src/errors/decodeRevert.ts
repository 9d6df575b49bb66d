import { errorsAbi } from '@metis-blitz/protocol/errors';
import { AbiErrorSignatureNotFoundError, decodeErrorResult, type Hex } from 'viem';
import { RevertError } from './classes.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanations/explanation.ts';

const builtIn = [
  { type: 'error', name: 'Error', inputs: [{ name: 'reason', type: 'string' }] },
  { type: 'error', name: 'Panic', inputs: [{ name: 'code', type: 'uint256' }] },
] as const;

const panics: Record<string, string> = {
  '1': 'An assertion failed.',
  '17': 'A number became too large or fell below zero.',
  '18': 'Something was divided by zero.',
  '50': 'A list has no such entry.',
};

/** Reads the bytes of a revert. @param thrown is kept as the cause */
export function decodeRevert(data: Hex, thrown: unknown): RevertError {
  try {
    const { errorName, args = [] } = decodeErrorResult({ abi: [...errorsAbi, ...builtIn], data });
    const explanation =
      errorName === 'Error' || errorName === 'Panic'
        ? explainBuiltIn(errorName, args)
        : explain(errorName, args);
    return new RevertError(errorName, args, explanation, thrown);
  } catch (error) {
    const selector = data.slice(0, 10);
    const known = !(error instanceof AbiErrorSignatureNotFoundError);
    return new RevertError(selector, [], explainUnknown(selector, known), thrown);
  }
}

function explainBuiltIn(name: 'Error' | 'Panic', [value]: readonly unknown[]): Explanation {
  const title = 'The contract refused';
  if (name === 'Error') {
    const reason = String(value);
    return {
      title,
      cause: reason === '' ? 'The contract refused without saying why.' : `The contract says: ${reason}`,
      remedy: 'Check what you entered, reload, and try again.',
    };
  }
  return {
    title,
    cause: panics[String(value)] ?? `The contract stopped with panic code ${value}.`,
    remedy: 'Reload and try again; if it stays, this is a fault to report.',
  };
}

function explainUnknown(selector: string, known: boolean): Explanation {
  return {
    title: 'The contract refused',
    cause: known
      ? `The contract answered with error ${selector}, whose figures cannot be read.`
      : `A contract that is not part of the protocol answered with error ${selector}.`,
    remedy: 'Check the addresses that are called.',
  };
}
