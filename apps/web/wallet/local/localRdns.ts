/** The name by which the account of a local chain announces itself (EIP-6963). */
export const LOCAL_RDNS = 'local.metis-blitz.account';
