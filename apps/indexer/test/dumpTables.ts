import { z } from 'zod';

const PAGE = 1_000;
const typeSchema: z.ZodType<Type> = z.lazy(() =>
  z.object({ kind: z.string(), name: z.string().nullable(), ofType: typeSchema.nullish() }),
);
interface Type {
  kind: string;
  name: string | null;
  ofType?: Type | null | undefined;
}
const fieldSchema = z.object({ name: z.string(), type: typeSchema });
const described = z.object({
  __schema: z.object({
    queryType: z.object({ fields: z.array(fieldSchema) }),
    types: z.array(z.object({ name: z.string(), fields: z.array(fieldSchema).nullable() })),
  }),
});
const OF = '{ kind name ofType { kind name ofType { kind name } } }';

/** Every row of every table as GraphQL shows it, each as one line, in the order of the alphabet. */
export type Dump = ReadonlyMap<string, readonly string[]>;

/** Reads all tables of an index that stands still. New tables are found by themselves. */
export async function dumpTables(url: string): Promise<Dump> {
  const answer = await ask(
    url,
    `{ __schema { queryType { fields { name type ${OF} } } types { name fields { name type ${OF} } } } }`,
  );
  const { queryType, types } = described.parse(answer).__schema;
  const dump = new Map<string, string[]>();
  for (const { name: table, type } of queryType.fields) {
    const page = named(type);
    if (!page.endsWith('Page')) continue;
    const fields = types.find(({ name }) => name === page.slice(0, -'Page'.length))?.fields ?? [];
    const columns = fields.filter((field) => isStored(field.type)).map(({ name }) => name);
    dump.set(table, await rowsOf(url, table, columns));
  }
  return dump;
}

/** What one has and the other has not, the first of each table. */
export function differenceOf(mine: Dump, clean: Dump): string[] {
  const tables = [...new Set([...mine.keys(), ...clean.keys()])];
  return tables.flatMap((table) => {
    const left = mine.get(table) ?? [];
    const right = clean.get(table) ?? [];
    const extra = left.filter((row) => !right.includes(row));
    const missing = right.filter((row) => !left.includes(row));
    if (extra.length === 0 && missing.length === 0 && left.length === right.length) return [];
    return [
      `${table}: ${extra.length} rows too many, as ${extra[0]}; ${missing.length} lacking, as ${missing[0]}`,
    ];
  });
}

async function rowsOf(url: string, table: string, columns: readonly string[]): Promise<string[]> {
  const rows: string[] = [];
  let after: string | null = null;
  do {
    const place: string = after === null ? '' : `, after: ${JSON.stringify(after)}`;
    const query = `{ ${table}(limit: ${PAGE}${place}) { items { ${columns.join(' ')} } pageInfo { hasNextPage endCursor } } }`;
    const page = z
      .object({
        items: z.array(z.record(z.string(), z.unknown())),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      })
      .parse(((await ask(url, query)) as Record<string, unknown>)[table]);
    rows.push(...page.items.map((row) => JSON.stringify(row)));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows.sort();
}

async function ask(url: string, query: string): Promise<unknown> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  };
  const body = (await (await fetch(`${url}/graphql`, init)).json()) as { data?: unknown };
  if (!body.data) throw new Error(`GraphQL refused: ${JSON.stringify(body).slice(0, 300)}`);
  return body.data;
}

const named = (type: Type): string => type.name ?? (type.ofType ? named(type.ofType) : '');

function isStored(type: Type): boolean {
  if (type.kind === 'NON_NULL' || type.kind === 'LIST') return !!type.ofType && isStored(type.ofType);
  return type.kind === 'SCALAR' || type.kind === 'ENUM';
}
