export type { FactKind, FactUnit } from './facts.ts';
export { simulateCalls } from './simulateCalls.ts';
export { type SmallGrantSimulation, type SmallGrantTerms, simulateSmallGrant } from './simulateSmallGrant.ts';
export type { Change, SimulatedCall, Simulation } from './simulation.ts';
export type { SimulationWords } from './simulationWords.ts';
