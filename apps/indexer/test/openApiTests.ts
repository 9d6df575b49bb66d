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
