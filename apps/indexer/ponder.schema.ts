// Ponder writes the tables of a block in this order. First the mark that it begins:

export * from './schema/begun.ts';

// What it tells:

export * from './schema/activity.ts';
export * from './schema/epochs.ts';
export * from './schema/fund.ts';
export * from './schema/governance.ts';
export * from './schema/grants.ts';
export * from './schema/pool.ts';
export * from './schema/protocol.ts';
export * from './schema/queue.ts';
export * from './schema/vault.ts';

// Last the mark that it is whole:

export * from './schema/head.ts';
