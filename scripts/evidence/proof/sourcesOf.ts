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
export function sourcesOf(root: string, lemma: Pick<Lemma, 'file' | 'turns'>, fault?: Fault): Sources {
  const sources: Sources = {};
  const waiting = [lemma.file];
  const unfolded = new Set(inheritedIn(readFileSync(join(root, lemma.file), 'utf8')));
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (sources[path]) continue;
    const place = STANDINS[path] ?? (path.startsWith('@') ? `node_modules/${path}` : path);
    let text = readFileSync(join(root, place), 'utf8');
    if (fault?.file === path) text = plant(text, fault);
    for (const [, specifier = ''] of text.matchAll(IMPORT)) waiting.push(resolve(path, specifier));

    const library = /^library (\w+) /m.exec(text)?.[1];
    if (library && unfolded.has(library)) text = unfold(text);
    sources[path] = { content: readable(text, lemma.turns > 0) };
  }
  if (fault && !sources[fault.file]) throw new Refusal(`${lemma.file} does not reach ${fault.file}.`);
  return sources;
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

function inheritedIn(proof: string): string[] {
  return [...proof.matchAll(/^contract \w+ is (\w+)/gm)].map(([, name = '']) => name);
}

/**
 * A revert with an error of ours ends a path for the machine, not for the solver, which knows the plain one. A loop
 * is unrolled a few turns and then forgotten: what reaches one without leave is not proved.
 */
function readable(text: string, mayLoop: boolean): string {
  const plain = text.replace(REVERT, 'revert();');
  return mayLoop ? plain : plain.replace(LOOP, '$1assert(false); $2 (');
}

function plant(text: string, { file, from, to }: Fault): string {
  if (text.split(from).length !== 2) throw new Refusal(`«${from}» does not stand once in ${file}.`);
  return text.replace(from, () => to);
}
