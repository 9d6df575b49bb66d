import { flatten } from './flatten.ts';

/**
 * A library over one `self` as a contract whose state are the fields of that `self`, and its user with it. The solver
 * forgets all it knows of a struct that is written through a reference; of a state variable it follows each write. The
 * bodies stay as they are; functions that `user` does not reach are left out, as the solver would look at each of
 * them too.
 *
 * @param texts in which structs are declared
 */
export function unfold(
  whole: string,
  user: string,
  texts: readonly string[],
): { library: string; user: string } {
  const [, type = ''] = /\(\s*(\w+(?:\.\w+)?) (?:storage|memory) self\b/.exec(whole) ?? [];
  if (!type) throw new Error('Nothing to unfold: no function takes a `self`.');

  const of = `${type} (?:storage|memory) self`;
  const names = [...whole.matchAll(new RegExp(`function (\\w+)\\(\\s*${of}\\b`, 'g'))].map(
    ([, name]) => name,
  );
  const header = new RegExp(`function (?:${names.join('|')})\\([^)]*\\)[^{;]*\\{`, 'g');
  const pruned = prune(whole, user);
  const { declared, rename } = flatten(type, [pruned, user, whole, ...texts]);

  const library = rename(pruned)
    .replace(header, (text) => text.replace(/\bpure\b/, ''))
    .replace(new RegExp(`\\(\\s*${of}(?:,\\s*|(?=\\)))`, 'g'), '(')
    .replace(new RegExp(`\\b(${names.join('|')})\\(self(?:, |(?=\\)))`, 'g'), '$1(')
    .replace(/\bprivate\b/g, 'internal')
    .replace(NARROW, whole.includes('{SafeCast}') ? 'SafeCast.wholeUint$1(' : '$&')
    .replace(/^library (\w+) \{$/m, (_, name: string) =>
      [`abstract contract ${name} {`, ...declared.map((line) => `    ${line}`)].join('\n'),
    );
  return { library, user: rename(user) };
}

/**
 * A cast that could cut off. To the solver it is a remainder; its stand-in, in libraries that know it, has it proved
 * that nothing is lost.
 */
const NARROW = /\buint(112|96|64|40|24)\(/g;

const FUNCTION = /(?:^ {4}\/\/\/.*\n)*^ {4}function (\w+)[\s\S]*?^ {4}\}\n/gm;

function prune(library: string, user: string): string {
  const functions = [...library.matchAll(FUNCTION)].map(([text, name = '']) => ({ text, name }));
  const reached = new Set<string>();
  const waiting = [user];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const { name, text: body } of functions) {
      if (reached.has(name) || !new RegExp(`\\b${name}\\(`).test(text)) continue;
      reached.add(name);
      waiting.push(body);
    }
  }
  return library.replace(FUNCTION, (text, name: string) => (reached.has(name) ? text : ''));
}
