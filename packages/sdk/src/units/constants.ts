/** One, as a price (`RAY` in contracts/src/shared/math/RayMath.sol). */
export const RAY = 10n ** 27n;
/** One, as a fraction. */
export const WAD = 10n ** 18n;
/** One, in basis points. */
export const BPS = 10_000n;
/** Decimals of METIS and lsMETIS. */
export const DECIMALS = 18;
/** 365 days in seconds: the year of every yearly rate here. */
export const YEAR = 31_536_000n;
