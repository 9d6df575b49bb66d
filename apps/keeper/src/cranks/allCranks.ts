import { awakenCrank } from './awakenCrank.ts';
import type { Crank } from './Crank.ts';
import { cancelCrank } from './cancelCrank.ts';
import { enactCrank } from './enactCrank.ts';
import { finalizeCrank } from './finalizeCrank.ts';
import { governCrank } from './governCrank.ts';
import { harvestCrank } from './harvestCrank.ts';
import { lullCrank } from './lullCrank.ts';
import { migrateCrank } from './migrateCrank.ts';
import { rebalanceCrank } from './rebalanceCrank.ts';
import { reclaimCrank } from './reclaimCrank.ts';
import { settleCrank } from './settleCrank.ts';
import { sweepCrank } from './sweepCrank.ts';
import { syncCrank } from './syncCrank.ts';

/** Every crank by its name. */
export const CRANK_NAMES = [
  ...(['settle', 'harvest', 'rebalance', 'finalize', 'govern'] as const),
  ...(['enact', 'reclaim', 'sweep', 'awaken', 'lull', 'sync', 'cancel', 'migrate'] as const),
] as const;

export type CrankName = (typeof CRANK_NAMES)[number];

/** @param minHarvest wei of METIS that a harvest is not worth looking at below */
export function allCranks(minHarvest: bigint): Record<CrankName, Crank> {
  return {
    settle: settleCrank,
    harvest: harvestCrank(minHarvest),
    rebalance: rebalanceCrank,
    finalize: finalizeCrank,
    govern: governCrank,
    enact: enactCrank,
    reclaim: reclaimCrank(),
    sweep: sweepCrank,
    awaken: awakenCrank,
    lull: lullCrank,
    sync: syncCrank(),
    cancel: cancelCrank,
    migrate: migrateCrank,
  };
}
