import { db } from 'ponder:api';
import { sql } from 'ponder';

export type Sql<T = unknown> = ReturnType<typeof sql<T>>;
export interface Query {
  getSQL(): Sql;
}
interface Column {
  getSQLType(): string;
  mapFromDriverValue(value: unknown): unknown;
}
interface Table {
  $inferSelect: object;
}
/** A table of a left join: it may have no row. */
export interface Maybe<T extends Table> {
  maybe: T;
}
type Field = Table | Maybe<Table> | Query;
export type Fields = Table | Readonly<Record<string, Field>>;

type ValueOf<F> =
  F extends Maybe<infer T>
    ? T['$inferSelect'] | null
    : F extends { $inferSelect: infer Row }
      ? Row
      : F extends { _: { data: infer Data; notNull: infer NotNull } }
        ? NotNull extends true
          ? Data
          : Data | null
        : F extends { _: { type: infer Value } }
          ? Value
          : never;
export type RowOf<F> = F extends Table ? F['$inferSelect'] : { [Key in keyof F]: ValueOf<F[Key]> };

/** What is to be read of the tables, as one of several parts of one statement. */
export interface Reading<T> {
  query: Query;
  decode(rows: readonly unknown[][]): T;
}

/** The one column of a query whose rows come as JSON. */
type Selection = { row: Sql };

/**
 * All rows of a query.
 * @param fields tables, columns, and SQL that comes as text; kept by whoever calls, their shape is worked out once
 * @param from the query, over the selection that it is given
 */
export function list<F extends Fields>(fields: F, from: (row: Selection) => Query): Reading<RowOf<F>[]> {
  const { selection, decode } = shapeOf(fields);
  return { query: from(selection), decode: (rows) => rows.map(decode) as RowOf<F>[] };
}

/** The first row of a query. */
export function first<F extends Fields>(
  fields: F,
  from: (row: Selection) => Query,
): Reading<RowOf<F> | undefined> {
  const { query, decode } = list(fields, from);
  return { query, decode: (rows) => decode(rows)[0] };
}

interface Shape {
  selection: Selection;
  decode(cells: readonly unknown[]): unknown;
}

const COLUMNS = Symbol.for('drizzle:Columns');
const shapes = new WeakMap<Fields, Shape>();

function shapeOf(fields: Fields): Shape {
  const known = shapes.get(fields);
  if (known) return known;
  const cells: Sql[] = [];
  const decode = isTable(fields) ? tableDecoder(fields, cells) : groupDecoder(fields, cells);
  const row = written(sql`json_build_array(${sql.join(cells, sql`, `)})`);
  const shape = { selection: { row: row.as('row') as unknown as Sql }, decode };
  shapes.set(fields, shape);
  return shape;
}

/** Written out once, where nothing in it differs from one question to the next. */
export function written(part: Sql): Sql {
  const { sql: text, params } = db.execute(part).getQuery();
  return params.length === 0 ? sql.raw(text) : part;
}

function groupDecoder(fields: Readonly<Record<string, Field>>, cells: Sql[]): Shape['decode'] {
  const parts = Object.entries(fields).map(([name, field]) => [name, fieldDecoder(field, cells)] as const);
  return (row) => Object.fromEntries(parts.map(([name, decode]) => [name, decode(row)]));
}

function fieldDecoder(field: Field, cells: Sql[]): Shape['decode'] {
  if ('maybe' in field) {
    const from = cells.length;
    const decode = tableDecoder(field.maybe, cells);
    const to = cells.length;
    return (row) => (row.slice(from, to).every((cell) => cell === null) ? null : decode(row));
  }
  if (isTable(field)) return tableDecoder(field, cells);
  const at = cells.length;
  if (!isColumn(field)) {
    cells.push(sql`(${field.getSQL()})::text`);
    return (row) => row[at];
  }
  cells.push(cellOf(field));
  return (row) => decoded(field, row[at]);
}

function tableDecoder(table: Table, cells: Sql[]): Shape['decode'] {
  const from = cells.length;
  const columns = Object.entries((table as unknown as { [COLUMNS]: Record<string, Column> })[COLUMNS]);
  for (const [, column] of columns) cells.push(cellOf(column));
  return (row) =>
    Object.fromEntries(columns.map(([name, column], i) => [name, decoded(column, row[from + i])]));
}

/** JSON has no whole numbers of 256 bits: they come as text. */
function cellOf(column: Column): Sql {
  return column.getSQLType().startsWith('numeric') ? sql`${column}::text` : sql`${column}`;
}

function decoded(column: Column, cell: unknown): unknown {
  return cell === null ? null : column.mapFromDriverValue(cell);
}

function isTable(value: object): value is Table {
  return COLUMNS in value;
}

function isColumn(value: object): value is Column & Query {
  return 'getSQLType' in value;
}
