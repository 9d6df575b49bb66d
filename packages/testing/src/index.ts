export { ACCESS_TABLE } from './accessTable.ts';
export { awakenFund } from './awakenFund.ts';
export { DEFAULTS } from './defaults.ts';
export { deployLocal, type LocalDeployment } from './deployLocal.ts';
export { deployOnTwin } from './deployOnTwin.ts';
export { type Differential, runPoolDifferential } from './models/pool/runPoolDifferential.ts';
export { type SmallDisk, smallDisk } from './postgres/smallDisk.ts';
export { type Postgres, startPostgres } from './postgres/startPostgres.ts';
export { chainOf, startChain, type TestChain } from './startChain.ts';
export { type Fault, type FaultyNode, startFaultyNode } from './startFaultyNode.ts';
export {
  METIS,
  METIS_SEPOLIA,
  METIS_SIGNER,
  startMetisTwin,
} from './startMetisTwin.ts';
export { SEQUENCER, startWalk, type Walk } from './startWalk.ts';
