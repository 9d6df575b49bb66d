/**
 * A library over one `self` as a contract whose only state is that `self`. The solver forgets all it knows of a
 * struct that is written through a reference; of a state variable it follows each write. The bodies stay as they are.
 */
export function unfold(library: string): string {
  const [, type = ''] = /\(\s*(\w+(?:\.\w+)?) (?:storage|memory) self\b/.exec(library) ?? [];
  if (!type) throw new Error('Nothing to unfold: no function takes a `self`.');

  const names = [
    ...library.matchAll(new RegExp(`function (\\w+)\\(\\s*${type} (?:storage|memory) self\\b`, 'g')),
  ].map(([, name]) => name);
  const call = new RegExp(`\\b(${names.join('|')})\\(self(?:, |(?=\\)))`, 'g');
  const header = new RegExp(`function (?:${names.join('|')})\\([^)]*\\)[^{;]*\\{`, 'g');

  return library
    .replace(header, (text) => text.replace(/\bpure\b/, ''))
    .replace(new RegExp(`\\(\\s*${type} (?:storage|memory) self(?:,\\s*|(?=\\)))`, 'g'), '(')
    .replace(call, '$1(')
    .replace(/^library (\w+) \{$/m, `abstract contract $1 {\n    ${type} internal self;`);
}
