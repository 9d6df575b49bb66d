import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import { indexerRoutes } from '@metis-blitz/sdk/indexer';
import { expect, test } from 'vitest';
import type { IndexedWorld } from './indexedWorld.ts';
import { openApiValidators } from './openApiValidators.ts';

const person = developmentAccount(ACCOUNT_INDEX.person).address;
const BLANKS: Record<string, string> = { address: person, id: '1', governor: 'operations' };
const FILES = ['history', 'rewards'].map((list) => ({
  path: `/accounts/{address}/${list}`,
  url: `/accounts/${person}/${list}?format=csv`,
  status: 200,
}));
const REFUSED = [
  { path: '/fund', url: '/fund?limit=1', status: 400 },
  { path: '/sequencers/{id}', url: '/sequencers/999', status: 404 },
];

/** The document says what is answered, no more and no less. */
export function openApiTests(world: () => IndexedWorld): void {
  const document = async () => openApiValidators(await (await fetch(`${world().url}/openapi.json`)).json());

  test('names every route', async () => {
    const routes = Object.values(indexerRoutes).map(({ path }) => path);
    expect((await document()).paths).toEqual([...routes, '/proposals.atom']);
  });

  test('is true of what may be asked: at its bounds, and one beyond', async () => {
    const { paths, queryOf } = await document();
    const answers = async (path: string, name: string, value: string | number) => {
      const filled = path.replace(/\{(\w+)\}/g, (_blank, blank: string) => BLANKS[blank] ?? '');
      return (await fetch(`${world().url}/v1${filled}?${name}=${value}`)).status;
    };
    let asked = 0;
    for (const path of paths) {
      for (const { name, schema } of queryOf(path)) {
        const { enum: words = [], minimum, maximum } = schema;
        const good = [
          ...words,
          ...(minimum === undefined ? [] : [minimum]),
          ...(maximum === undefined ? [] : [maximum]),
        ];
        const bad = [
          ...(words.length === 0 ? [] : ['nothing']),
          ...(maximum === undefined ? [] : [maximum + 1]),
        ];
        for (const value of good)
          expect([path, name, value, await answers(path, name, value)]).toContain(200);
        for (const value of bad) expect([path, name, value, await answers(path, name, value)]).toContain(400);
        asked += bad.length;
      }
      const limit = queryOf(path).find(({ name }) => name === 'limit');
      if (limit) expect(limit.schema).toMatchObject({ minimum: 1, maximum: 200, default: 50 });
    }
    expect(asked).toBeGreaterThan(30);
  });

  test('is true of every answer, and of refusals', async () => {
    const { paths, typesOf, validatorOf } = await document();
    const asked = paths.map((path) => ({
      path,
      url: path.replace(/\{(\w+)\}/g, (_blank, name: string) => BLANKS[name] ?? ''),
      status: 200,
    }));
    const seen = new Map<string, Set<string>>();
    for (const { path, url, status } of [...asked, ...FILES, ...REFUSED]) {
      const response = await fetch(`${world().url}/v1${url}`);
      expect(`${url} ${response.status}`).toBe(`${url} ${status}`);
      const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
      expect(typesOf(path, status), url).toContain(type);
      seen.set(path, new Set([...(seen.get(path) ?? []), type]));
      if (type !== 'application/json') continue;

      const validate = validatorOf(path, status);
      const body = await response.json();
      expect({ url, errors: validate(body) ? [] : validate.errors }).toEqual({ url, errors: [] });
      // It is no document that everything fits.
      expect(validate({ ...(body as object), block: 'none' })).toBe(false);
    }
    for (const path of paths) expect([...(seen.get(path) ?? [])].sort()).toEqual(typesOf(path, 200).sort());
  });
}
