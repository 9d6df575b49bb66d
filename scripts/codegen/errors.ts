import { type Abi, toFunctionSelector } from 'viem';
import { formatAbiItem } from 'viem/utils';
import type { ErrorDeclaration } from './artifacts.ts';

export interface CatalogueEntry {
  name: string;
  selector: `0x${string}`;
  signature: string;
  /** Source file of ours that declares it, or `library` for what comes from OpenZeppelin. */
  source: string;
  /** Keys of the contracts that can answer with it. */
  contracts: readonly string[];
  item: Extract<Abi[number], { type: 'error' }>;
}

/**
 * Joins the errors of all ABIs into one catalogue.
 * Throws when a cause is declared twice, or when two causes share a selector: a screen could not tell them apart.
 */
export function buildCatalogue(
  abis: ReadonlyMap<string, Abi>,
  declarations: readonly ErrorDeclaration[],
): readonly CatalogueEntry[] {
  const sourceOf = declaredOnce(declarations);
  const bySelector = new Map<string, CatalogueEntry & { contracts: string[] }>();

  for (const [key, abi] of abis) {
    for (const item of abi) {
      if (item.type !== 'error') continue;
      const signature = formatAbiItem(item);
      const selector = toFunctionSelector(signature);
      const known = bySelector.get(selector);
      if (known && known.signature !== signature) {
        throw new Error(`Errors ${known.signature} and ${signature} share the selector ${selector}.`);
      }
      if (known) known.contracts.push(key);
      else {
        const source = sourceOf.get(item.name) ?? 'library';
        bySelector.set(selector, { name: item.name, selector, signature, source, contracts: [key], item });
      }
    }
  }

  const catalogue = [...bySelector.values()].sort((a, b) => (a.signature < b.signature ? -1 : 1));
  for (const [index, { name, signature }] of catalogue.entries()) {
    const next = catalogue[index + 1];
    if (next?.name === name) throw new Error(`Errors ${signature} and ${next.signature} share a name.`);
  }
  return catalogue.map((entry) => ({ ...entry, contracts: [...entry.contracts].sort() }));
}

function declaredOnce(declarations: readonly ErrorDeclaration[]): Map<string, string> {
  const sourceOf = new Map<string, string>();
  for (const { name, source } of declarations) {
    const other = sourceOf.get(name);
    if (other) throw new Error(`Error ${name} is declared twice: in ${other} and in ${source}.`);
    sourceOf.set(name, source);
  }
  return sourceOf;
}
