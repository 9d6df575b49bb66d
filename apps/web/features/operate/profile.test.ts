import { readMetadata } from '@metis-blitz/sdk/reads';
import { expect, it } from 'vitest';
import { profileProblems, profileText } from './profile.ts';

const good = { name: 'North Star', description: '', url: '' };

it.each([
  [good, {}],
  [{ ...good, url: 'https://north.example' }, {}],
  [{ ...good, name: '  ' }, { name: 'name' }],
  [{ ...good, name: '\u202e\u200b' }, { name: 'name' }],
  [{ ...good, name: 'x'.repeat(65) }, { name: 'nameLong' }],
  [{ ...good, description: 'x'.repeat(301) }, { description: 'descriptionLong' }],
  [{ ...good, url: 'http://north.example' }, { url: 'url' }],
  [{ ...good, url: 'javascript:alert(1)' }, { url: 'url' }],
])('%o has %o', (profile, problems) => {
  expect(profileProblems(profile)).toEqual(problems);
});

it('is read back as it was meant', () => {
  const text = profileText({
    name: ' North Star ',
    description: 'Since 2026.',
    url: 'https://north.example',
  });
  expect(readMetadata(text)).toEqual({
    name: 'North Star',
    description: 'Since 2026.',
    url: 'https://north.example',
  });
});
