/**
 * Names of what is read, so that a transaction can say what it changed. The first part tells where it is read:
 * figures of the index are read anew only once it has reached the transaction's block.
 */
export const chainKey = (...parts: readonly unknown[]) => ['chain', ...parts] as const;

/** Something read from the index. */
export const indexKey = (...parts: readonly unknown[]) => ['indexer', ...parts] as const;
