import { expect, it } from 'vitest';
import { proposalLink } from './schema.ts';

it('reads a link', () => {
  expect(proposalLink.parse({ governor: 'protocol', id: '12' })).toEqual({ governor: 'protocol', id: 12n });
  expect(proposalLink.parse({ id: '1' }).governor).toBe('operations');
});

it.each(['0', '-1', '1e3', '٣', '', '1.5', '99999999999999999999', '0x1', ' 1'])(
  'refuses the id %j',
  (id) => {
    expect(proposalLink.safeParse({ governor: 'operations', id }).success).toBe(false);
  },
);
