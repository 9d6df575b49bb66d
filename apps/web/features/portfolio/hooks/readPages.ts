interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Every row of a list of the index; null when it has more than so many pages. */
export async function readPages<Item>(
  most: number,
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<readonly Item[] | null> {
  const rows: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < most; page++) {
    const { items, nextCursor } = await read(cursor);
    rows.push(...items);
    if (nextCursor === null) return rows;
    cursor = nextCursor;
  }
  return null;
}
