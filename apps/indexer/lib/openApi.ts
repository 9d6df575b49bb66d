import { type Route, refusalSchema } from '@metis-blitz/sdk/indexer';
import { z } from 'zod';

const REFUSALS = {
  400: 'The request is wrong; the sentence says how.',
  404: 'There is no such thing.',
  429: 'Too many questions: `Retry-After` says when to ask again.',
  500: 'The index failed; the sentence says no more.',
  503: 'The index is being built, or its database does not answer.',
};

/** A route that answers with text of a type of its own. */
type Feed = Omit<Route, 'answer'> & { type: string };

/** The OpenAPI 3.1 document of routes and feeds, out of the schemas that check them. */
export function openApi(routes: readonly Route[], feeds: readonly Feed[], base: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Metis Blitz index',
      version: '1.0.0',
      description:
        'Amounts are decimal text in wei, times are unix seconds of the chain. Every answer names the block that it is true for, in its head too (`Blitz-Block-Number`, `-Hash`, `-Timestamp`); the ETag changes with it.',
    },
    servers: [{ url: base }],
    paths: Object.fromEntries([
      ...routes.map((route) => [route.path, { get: operation(route, contentOf(route)) }]),
      ...feeds.map((feed) => [feed.path, { get: operation(feed, { [feed.type]: TEXT }) }]),
    ]),
    components: { schemas: { Refusal: schemaOf(refusalSchema) } },
  };
}

const TEXT = { schema: { type: 'string' } };

/** Where a format can be chosen, the other one is a spreadsheet. */
function contentOf({ query, answer }: Route): object {
  const json = { 'application/json': { schema: schemaOf(answer) } };
  return 'format' in query.shape ? { ...json, 'text/csv': TEXT } : json;
}

function operation({ path, summary, params, query }: Omit<Route, 'answer'>, content: object): object {
  return {
    summary,
    operationId: path.replace(/^\//, '').replace(/[{}]/g, '').replace(/\W+/g, '-'),
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    responses: {
      200: { description: summary, content },
      304: { description: 'Nothing changed since the ETag that was sent.' },
      ...Object.fromEntries(
        Object.entries(REFUSALS).map(([status, description]) => [status, refusal(description)]),
      ),
    },
  };
}

function parameters(schema: z.ZodObject, place: 'path' | 'query'): object[] {
  return Object.entries(schema.shape).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || !(one as z.ZodType).safeParse(undefined).success,
    schema: parameterOf(one as z.ZodType),
  }));
}

/** A number is text in an address: what it may be stands in what the text is read as. */
function parameterOf(schema: z.ZodType): object {
  const { $schema: _, ...read } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return read.type === 'integer' ? read : schemaOf(schema);
}

function refusal(description: string): object {
  return {
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
  };
}

/** What travels on the wire: the input side of a schema that reads text into bigints. */
function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input' });
  return plain;
}
