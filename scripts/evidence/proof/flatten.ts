/** A struct and the text of the file it stands in, where the names of its fields' types are known. */
interface Struct {
  body: string;
  text: string;
}

/**
 * Every `self.a.b` as a variable `self_a_b` of its own, with its declaration: of structs within structs the solver
 * makes terms that its arithmetic cannot see through.
 *
 * @param type of `self`, as written in `texts[0]`
 * @param texts in which it is used first, then all in which structs are declared
 */
export function flatten(
  type: string,
  texts: readonly string[],
): { declared: string[]; rename: (text: string) => string } {
  const declared = new Map<string, string>();

  const follow = (path: readonly string[]): string => {
    let struct = structOf(type, texts[0] ?? '', texts);
    let name = 'self';
    for (const [depth, field] of path.entries()) {
      const fieldType = struct && fieldOf(struct, field);
      if (!struct || !fieldType) return [name, ...path.slice(depth)].join('.');
      name += `_${field}`;
      const inner = structOf(fieldType, struct.text, texts);
      if (!inner) {
        declared.set(name, fieldType);
        return [name, ...path.slice(depth + 1)].join('.');
      }
      struct = inner;
    }
    throw new Error(`self.${path.join('.')} is used as a whole.`);
  };
  const rename = (text: string) =>
    text.replace(/\bself((?:\.\w+)+)/g, (_, path: string) => follow(path.slice(1).split('.')));

  for (const text of texts.slice(0, 2)) rename(text);
  return { declared: [...declared].map(([name, fieldType]) => `${fieldType} internal ${name};`), rename };
}

/** Traces are asked by functions, so they stay whole. */
function structOf(type: string, near: string, texts: readonly string[]): Struct | undefined {
  const [owner, name] = type.includes('.') ? type.split('.') : [undefined, type];
  if (owner === 'Checkpoints') return undefined;
  const head = new RegExp(`\\bstruct ${name} \\{([^}]*)\\}`);
  const text = owner
    ? texts.find((other) => other.includes(`library ${owner} {`))
    : [near, ...texts].find((other) => head.test(other));
  const body = text && head.exec(text)?.[1];
  return body === undefined || text === undefined ? undefined : { body, text };
}

function fieldOf({ body }: Struct, field: string): string | undefined {
  return new RegExp(`^\\s*(\\S.*) ${field};`, 'm').exec(body)?.[1];
}
