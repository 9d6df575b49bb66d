import { z } from 'zod';
import { basisPoints, seconds, uint } from './wire.ts';

/** Growth of the rate: `aprBps = (endRate - startRate) / startRate * year / (to - from)`, after the vault's fee. */
export const liquidAprSchema = z.object({
  from: seconds,
  to: seconds,
  startRateRay: uint,
  endRateRay: uint,
  aprBps: basisPoints,
});

/** Rewards that reached delegators: `aprBps = rewards / averageAssets * year / (to - from)`, after commission. */
export const delegationAprSchema = z.object({
  from: seconds,
  to: seconds,
  rewards: uint,
  /** Wei of METIS, average over time. */
  averageAssets: uint,
  aprBps: basisPoints,
});
