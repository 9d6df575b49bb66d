/** Gas of one user's transaction, by operation. */
export type Gas = Record<string, { first?: bigint; repeat?: bigint }>;
