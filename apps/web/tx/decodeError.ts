import { errorsAbi } from '@metis-blitz/protocol/errors';
import { BaseError, decodeErrorResult, type Hex, isHex } from 'viem';
import type { Decode } from './explain/explainError.ts';

/** Names a custom error of the protocol by the data of a revert. */
export const decodeError: Decode = (error) => {
  const data = revertData(error);
  if (!data || data.length < 10) return undefined;
  try {
    const { errorName, args } = decodeErrorResult({ abi: errorsAbi, data });
    return {
      message: `The contract refuses this: ${errorName}(${(args ?? []).map(String).join(', ')})`,
      remedy: 'Figures may have moved since you opened this. Close it, look again, and try once more.',
    };
  } catch {
    return undefined;
  }
};

function revertData(error: unknown): Hex | undefined {
  if (!(error instanceof BaseError)) return undefined;
  const carrier = error.walk((cause) => {
    const data = (cause as { data?: unknown }).data;
    return (
      isHex(data) || (typeof data === 'object' && data !== null && isHex((data as { data?: unknown }).data))
    );
  });
  const data = (carrier as { data?: unknown } | null)?.data;
  if (isHex(data)) return data;
  const nested = (data as { data?: unknown } | undefined)?.data;
  return isHex(nested) ? nested : undefined;
}
