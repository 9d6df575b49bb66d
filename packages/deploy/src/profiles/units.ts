/** Wei of METIS in one METIS. */
export const METIS = 10n ** 18n;

export const MINUTE = 60;
export const HOUR = 3_600;
export const DAY = 86_400;
