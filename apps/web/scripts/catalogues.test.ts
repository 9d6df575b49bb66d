import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entriesOf, loadCatalogues, textOf } from './catalogues.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pairs = await loadCatalogues();

/** What is written in Latin letters in Chinese too. */
const names =
  /“cast wallet sign[^”]*”|https:\/\/|\bEIP-712\b|#proposer=|\b(METIS|lsMETIS|wMETIS|Metis|Blitz|Ethereum|Multicall3|English|L1|L2|RPC|API|ABI|URL|IPFS|CSV|Atom|JSON|DAO|PGP|METIS’s|wei|gas|gwei|Gas|ERC-20|ERC-721|NFT|ID|UTC|https?:\S*|0x\S*|\w+\.(?:io|com|md|json)|[a-z]+(?:[A-Z]\w*)+|node scripts\S*|Logo|LOGO|v\d)\b/g;

const marks = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧', '⟦e⟧'];
const numbers = [2, 3, 5, 7, 11];
const marksIn = (text: string) => [...new Set(text.match(/⟦.⟧/g) ?? [])].sort();

it('there are catalogues', () => {
  expect(pairs.length).toBeGreaterThan(20);
});

it('every copy file has its Chinese twin', () => {
  const files = globSync('{app,features,lib,shell,tx,ui,wallet}/**/*{opy,Words}.ts', { cwd: root });
  const alone = files.filter(
    (file) =>
      /const|export/.test(readFileSync(`${root}/${file}`, 'utf8')) &&
      !/ui\/copy\/(Words|find\w+)\.ts$/.test(file) &&
      !pairs.some(({ name }) => name === file),
  );
  expect(alone).toEqual([]);
});

describe.each(pairs.map((pair) => [pair.name, pair] as const))('%s', (_, { en, zh }) => {
  const chinese = new Map(entriesOf(zh));
  const entries = entriesOf(en).map(([path, value]) => [path, value, chinese.get(path)] as const);

  it('says the same things in both languages', () => {
    expect([...chinese.keys()].sort()).toEqual(entries.map(([path]) => path).sort());
  });

  it('puts the same values into its sentences', () => {
    const different = entries.filter(
      ([, said, told]) =>
        typeof said === 'function' &&
        String(marksIn(textOf(said, marks))) !== String(marksIn(textOf(told, marks))),
    );
    expect(different.map(([path]) => path)).toEqual([]);
  });

  it('leaves no English in Chinese, and no Chinese in English', () => {
    const wrong = entries.flatMap(([path, said, told]) =>
      [marks, numbers].flatMap((values) => {
        const [english, text] = [textOf(said, values), textOf(told, values)];
        const left = text.replace(names, '').match(/[A-Za-z]{2,}/g);
        if (left) return [`${path}: ${left.join(' ')}`];
        if (/\p{Script=Han}/u.test(english)) return [`${path}: Chinese in English`];
        const wordless = !/\p{Script=Han}/u.test(text) && /[a-z]{2,}/.test(english.replace(names, ''));
        return wordless ? [`${path}: no Chinese`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('sets Chinese with Chinese marks', () => {
    const wrong = entries.filter(([, , told]) =>
      /[\p{Script=Han}⟧] ?[,;:?!](?!\d)|\p{Script=Han}\.|\.\.\.|您|[“”"]\s|\p{Script=Han}\s+\p{Script=Han}/u.test(
        textOf(told, marks),
      ),
    );
    expect(wrong.map(([path, , told]) => `${path}: ${textOf(told, marks)}`)).toEqual([]);
  });

  it('sets figures and names apart from Chinese by a space', () => {
    const wrong = entries.filter(([, , told]) =>
      /\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u.test(textOf(told, marks)),
    );
    expect(wrong.map(([path, , told]) => `${path}: ${textOf(told, marks)}`)).toEqual([]);
  });
});
