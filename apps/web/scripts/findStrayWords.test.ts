import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findStrayWords } from './findStrayWords.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

it('no words for people stand outside the copy files', () => {
  const files = globSync('{app,features,lib,shell,tx,ui,wallet}/**/*.{ts,tsx}', { cwd: root }).filter(
    // The other language is spoken of in its own words there.
    (file) => !/\.test\.|[cC]opy(\.zh)?\.ts$|\/copy\/|otherLanguage\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(300);
  const strays = files.flatMap((file) =>
    findStrayWords(file, readFileSync(`${root}/${file}`, 'utf8')).map(
      ({ line, text }) => `${file}:${line}: ${text}`,
    ),
  );
  expect(strays).toEqual([]);
});

describe('what is planted is found', () => {
  it.each([
    ['text between tags', 'const A = () => <p>Leave now</p>;', 'Leave now'],
    ['one word between tags', 'const A = () => <b>\n  Vote\n</b>;', 'Vote'],
    ['a title', 'const A = () => <Section title="Two ways out" />;', 'Two ways out'],
    ['a name that is read out', 'const A = () => <nav aria-label="Main" />;', 'Main'],
    ['a sentence in an object', "const a = { note: 'Nothing was sent.' };", 'Nothing was sent.'],
    ['a sentence of parts', 'const a = `$' + '{n} blocks are left`;', '… blocks are left'],
    ['a word between figures', 'const a = `$' + '{low} to $' + '{high}`;', '… to …'],
    ['a choice', "const A = () => <b>{open ? 'Show more' : null}</b>;", 'Show more'],
  ])('%s', (_, source, text) => {
    expect(findStrayWords('a.tsx', source).map((stray) => stray.text)).toEqual([text]);
  });

  it.each([
    ['names and units', 'const A = () => <p>METIS per {x} · lsMETIS</p>;'.replace(' per ', ' ')],
    ['a class', 'const A = () => <p className="Flex Grow" />;'],
    ['an error that a program throws', "throw new Error('There is no transaction here.');"],
    ['an import', "import a from 'Some Thing.ts';"],
    ['words from a copy file', 'const A = () => <p title={words.title}>{words.text}</p>;'],
  ])('%s are no words for people', (_, source) => {
    expect(findStrayWords('a.tsx', source)).toEqual([]);
  });
});
