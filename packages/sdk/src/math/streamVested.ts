import { type Assets, assets } from '../units/units.ts';
import { mulDivDown } from './mulDiv.ts';

export interface StreamTerms {
  assets: bigint;
  /** Unix seconds. */
  start: number;
  cliff: number;
  end: number;
  cancelled: boolean;
}

/**
 * What of a stream is the recipient's at `at`, paid or not: linear, nothing before the cliff, all of it at the end
 * (`Streams.vestedDown`). A cancelled stream holds what had vested by then.
 * @returns in wei of METIS
 */
export function streamVested(stream: StreamTerms, at: number): Assets {
  if (stream.cancelled) return assets(stream.assets);
  if (at < stream.cliff || at <= stream.start) return assets(0n);
  if (at >= stream.end) return assets(stream.assets);
  return assets(mulDivDown(stream.assets, BigInt(at - stream.start), BigInt(stream.end - stream.start)));
}
