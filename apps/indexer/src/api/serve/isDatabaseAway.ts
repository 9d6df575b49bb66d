import { Silence } from './within.ts';

/**
 * SQLSTATE classes of what is wrong with the database and not with the question: connection, who may enter, two in each
 * other's way, resources, an operator at work, the system, insides; and the database, the schema or a table that is gone
 * or locked.
 */
const AWAY = /^(08|28|40|53|57|58|XX)|^(3D000|3F000|42P01|55P03)$/;
const NODE = /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
/** Where Ponder, GraphQL or the driver say it in words only. */
const WORDS = new RegExp(
  [
    ...[
      'connection (terminated|error|ended)',
      'terminating connection',
      'timeout exceeded when trying to connect',
    ],
    ...['(database|relation|schema) .* does not exist', 'the database system is', 'too many clients'],
    ...['remaining connection slots', 'canceling statement due to', 'deadlock detected', 'no space left'],
    'could not \\w+ file',
  ].join('|'),
  'i',
);

/** Whether a reading failed because the database is away, and not because of what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Silence) return true;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (AWAY.test(code) || NODE.test(code))) return true;
  return WORDS.test(error.message) || isDatabaseAway(error.cause);
}
