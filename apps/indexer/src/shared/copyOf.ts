/** A row that stays as it was found: Ponder hands out the row of its cache, and writes into that very row. */
export function copyOf<Row extends object>(row: Row | null): Row | undefined {
  return row ? { ...row } : undefined;
}
