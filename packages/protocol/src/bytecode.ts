export type { CodeRange, ContractCode, Links } from './contractCode.ts';
export * from './generated/code/index.ts';
