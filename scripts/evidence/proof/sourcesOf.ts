import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Refusal } from '../../bootstrap/Refusal.mjs';
import type { Fault, Lemma } from './Lemma.ts';
import { unfold } from './unfold.ts';

/** What the solver cannot read (assembly), and what is read in its place. */
const STANDINS: Readonly<Record<string, string>> = {
  '@openzeppelin/contracts/utils/math/Math.sol': 'contracts/proof/standin/Math.sol',
  '@openzeppelin/contracts/utils/math/SafeCast.sol': 'contracts/proof/standin/SafeCast.sol',
  '@openzeppelin/contracts/utils/structs/Checkpoints.sol': 'contracts/proof/standin/Checkpoints.sol',
};

const IMPORT = /^import [^"]*"([^"]+)";/gm;
const REVERT = /\brevert [\w.]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g;
const LOOP = /^(\s*)(for|while) \(/gm;

export type Sources = Record<string, { content: string }>;

/** A proof and all that it imports, as the solver reads it; with a fault when one is named. */
export function sourcesOf(root: string, lemma: Lemma, fault?: Fault): Sources {
  const texts: Record<string, string> = {};
  const waiting = [lemma.file];
  const proof = alone(readFileSync(join(root, lemma.file), 'utf8'), lemma.contract);
  const inherited = /^contract \w+ is (\w+)/m.exec(proof)?.[1];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (texts[path]) continue;
    const place = STANDINS[path] ?? (path.startsWith('@') ? `node_modules/${path}` : path);
    let text = path === lemma.file ? proof : readFileSync(join(root, place), 'utf8');
    if (fault?.file === path) text = plant(text, fault);
    for (const [, specifier = ''] of text.matchAll(IMPORT)) waiting.push(resolve(path, specifier));

    texts[path] = text;
  }
  if (fault && !texts[fault.file]) throw new Refusal(`${lemma.file} does not reach ${fault.file}.`);

  const inherits = new RegExp(`^library ${inherited} \\{`, 'm');
  const base = Object.entries(texts).find(([, text]) => inherits.test(text));
  if (base) {
    const { library, user } = unfold(base[1], proof, Object.values(texts));
    texts[base[0]] = library;
    texts[lemma.file] = user;
  }
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, { content: readable(text, lemma) }]),
  );
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

/** Without the other lemmas of the file. */
function alone(proof: string, contract: string): string {
  return proof.replace(/^contract (\w+)[\s\S]*?^\}\n/gm, (text, name: string) =>
    name === contract ? text : '',
  );
}

/**
 * A revert with an error of ours ends a path for the machine, not for the solver, which knows the plain one. A loop
 * is unrolled a few turns and then forgotten: what reaches one without leave is not proved. Arithmetic that is not
 * checked is remainders to the solver: read as checked where the lemma has it proved that nothing runs over.
 */
function readable(text: string, { turns, wraps }: Lemma): string {
  let plain = text.replace(REVERT, 'revert();');
  if (turns === 0) plain = plain.replace(LOOP, '$1assert(false); $2 (');
  return wraps ? plain.replaceAll('unchecked {', '{') : plain;
}

function plant(text: string, { file, from, to }: Fault): string {
  if (text.split(from).length !== 2) throw new Refusal(`«${from}» does not stand once in ${file}.`);
  return text.replace(from, () => to);
}
