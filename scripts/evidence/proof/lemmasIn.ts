import type { Fault, Lemma } from './Lemma.ts';

const CONTRACT = /((?:^\/\/\/.*\n)+)^contract (\w+)[^{]*\{\n([\s\S]*?)^\}/gm;

/** Every lemma of a file: a contract with a `@title`. Others are helpers. */
export function lemmasIn(file: string, text: string): Lemma[] {
  return [...text.matchAll(CONTRACT)].flatMap(([, above = '', contract = '', body = '']) => {
    const tags = tagsOf(above);
    const title = tags.get('title')?.[0];
    if (!title) return [];
    return {
      file,
      contract,
      title,
      means: tags.get('notice')?.[0] ?? '',
      against: tags.get('custom:against')?.[0] ?? '',
      turns: Number(tags.get('custom:turns')?.[0] ?? 0),
      wraps: tags.has('custom:unchecked'),
      inputs: inputsOf(body),
      asserts: body.match(/\bassert\(/g)?.length ?? 0,
      faults: (tags.get('custom:fault') ?? []).map(faultOf),
    };
  });
}

function tagsOf(above: string): Map<string, string[]> {
  const words = above.replace(/^\/\/\/ ?/gm, '').replace(/\n(?!@)/g, ' ');
  const tags = new Map<string, string[]>();
  for (const [, name = '', value = ''] of words.matchAll(/^@(\S+) ?(.*?) *$/gm)) {
    tags.set(name, [...(tags.get(name) ?? []), value]);
  }
  return tags;
}

function inputsOf(body: string): string[] {
  const listed = /function lemma\(([^)]*)\)/.exec(body)?.[1] ?? '';
  return listed
    .split(',')
    .map((input) => input.trim().split(' ').at(-1) ?? '')
    .filter(Boolean);
}

function faultOf(words: string): Fault {
  const [, file, from, to] = /^(\S+): `(.+)` -> `(.*)`$/.exec(words) ?? [];
  if (!file || !from || to === undefined)
    throw new Error(`A fault reads FILE: \`from\` -> \`to\`, not ${words}`);
  return { file: `contracts/src/${file}`, from, to };
}
