export type { FactKind, FactUnit } from './facts.ts';
export { type Change, type SimulatedCall, type Simulation, simulateCalls } from './simulateCalls.ts';
