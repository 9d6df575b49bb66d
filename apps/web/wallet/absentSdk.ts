/** Stands in for wallet SDKs that are not part of this app (see next.config.ts). Nothing may load it. */
export const absent = true;
