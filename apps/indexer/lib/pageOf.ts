/**
 * Cuts a page out of rows that were read one beyond the limit.
 * @param cursorOf the cursor after a row
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { item, cursorOf }: { item: (row: Row) => Item; cursorOf: (row: Row) => string },
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}
