/** A block that the tables stood at, or stand at. */
export interface Block {
  number: bigint;
  hash: `0x${string}`;
  timestamp: bigint;
}
