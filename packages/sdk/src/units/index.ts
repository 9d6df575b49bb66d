export { BPS, DECIMALS, RAY, WAD, YEAR } from './constants.ts';
export { formatAmount } from './formatAmount.ts';
export { formatBps } from './formatBps.ts';
export { formatDuration } from './formatDuration.ts';
export { AmountError, type AmountProblem, parseAmount } from './parseAmount.ts';
export { type Assets, assets, type Bps, bps, type Ray, ray, type Shares, shares } from './units.ts';
