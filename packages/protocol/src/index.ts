export * from './generated/abi/index.ts';
export * from './generated/functions/index.ts';
