import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  schema: z.object({
    enum: z.array(z.string()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    default: z.unknown().optional(),
  }),
});
const content = z.record(z.string(), z.unknown());
const operation = z.object({
  get: z.object({
    parameters: z.array(parameter),
    responses: z.record(z.string(), z.object({ content: content.optional() })),
  }),
});
const openApi = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.unknown()),
});
const pointer = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** What checks the answers of each path by the document alone, as a stranger's program would. */
export function openApiValidators(json: unknown): {
  paths: string[];
  /** What may be asked. */
  queryOf(path: string): z.output<typeof parameter>[];
  /** Of what types an answer may be. */
  typesOf(path: string, status: number): string[];
  validatorOf(path: string, status: number): ValidateFunction;
} {
  const document = openApi.parse(json);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(document, 'api');
  return {
    paths: Object.keys(document.paths),
    queryOf: (path) =>
      operation.parse(document.paths[path]).get.parameters.filter((one) => one.in === 'query'),
    typesOf: (path, status) =>
      Object.keys(operation.parse(document.paths[path]).get.responses[status]?.content ?? {}),
    validatorOf(path, status) {
      const place = ['paths', path, 'get', 'responses', String(status)];
      const schema = [...place, 'content', 'application/json', 'schema'].map(pointer).join('/');
      const validate = ajv.getSchema(`api#/${schema}`);
      if (!validate) throw new Error(`The document says nothing of ${status} at ${path}.`);
      return validate;
    },
  };
}
