export { BlitzError } from './errors/BlitzError.ts';
export * from './indexer/index.ts';
export * from './math/index.ts';
export * from './units/index.ts';
