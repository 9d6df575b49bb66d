export * from './describe/index.ts';
export * from './errors/index.ts';
export * from './flows/index.ts';
export * from './indexer/index.ts';
export * from './math/index.ts';
export * from './reads/index.ts';
export * from './units/index.ts';
export * from './writes/index.ts';
