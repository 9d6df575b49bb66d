import type { ContractCode } from '@metis-blitz/protocol/bytecode';
import * as exported from '@metis-blitz/protocol/bytecode';

/**
 * The libraries that some contracts are linked with, each after those it is itself linked with.
 * @throws when the code of one is not generated
 */
export function librariesOf(codes: readonly ContractCode[]): ContractCode[] {
  const known = new Map(Object.values(exported).map((code) => [code.contractName, code]));
  const found = new Map<string, ContractCode>();

  const visit = (code: ContractCode) => {
    for (const name of Object.values(code.creationLinks).flatMap(Object.keys)) {
      if (found.has(name)) continue;
      const library = known.get(name);
      if (!library) throw new Error(`The code of the library ${name} is not in packages/protocol.`);
      visit(library);
      found.set(name, library);
    }
  };
  for (const code of codes) visit(code);
  return [...found.values()];
}
