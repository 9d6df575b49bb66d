export const RAY = 10n ** 27n;

/** METIS that `shares` are worth at an index or rate in RAY, rounded down as the contracts do. All in wei. */
export function assetsOf(shares: bigint, rateRay: bigint): bigint {
  return (shares * rateRay) / RAY;
}
