import type { z } from 'zod';

const LONGEST = 200;

/** The first thing that is wrong with a request, as one sentence: `limit: must be a whole number.` */
export function sentence(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'The request is wrong.';
  const place = issue.path.map(String).join('.');
  const words = `${place === '' ? '' : `${place}: `}${issue.message}`.slice(0, LONGEST);
  return words.endsWith('.') ? words : `${words}.`;
}
