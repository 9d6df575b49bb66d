import { Silence } from './within.ts';

/**
 * SQLSTATE classes of what is wrong with the database and not with the question: connection, who may enter, resources,
 * an operator at work, the system, insides; and the database, the schema or a table that is gone.
 */
const AWAY = /^(08|28|53|57|58|XX)|^(3D000|3F000|42P01)$/;
const NODE = /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
/** Where Ponder or the driver say it in words only. */
const WORDS =
  /connection terminated|connection error|connection ended|(database|relation|schema) .* does not exist/i;

/** Whether a reading failed because the database is away, and not because of what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Silence) return true;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (AWAY.test(code) || NODE.test(code))) return true;
  return WORDS.test(error.message) || isDatabaseAway(error.cause);
}
