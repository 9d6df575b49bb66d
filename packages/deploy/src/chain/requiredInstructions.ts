import type { ContractCode } from '@metis-blitz/protocol/bytecode';
import { INSTRUCTIONS, type Instruction } from './instructions.ts';

const PUSH1 = 0x60;
const PUSH32 = 0x7f;

/** The younger instructions that runtime code uses, as the compiler laid it out: data of pushes is stepped over. */
export function requiredInstructions(codes: readonly ContractCode[]): Instruction[] {
  const used = new Set<number>();
  for (const { runtimeCode } of codes) {
    // Holes for library addresses hold letters; they are data of a push.
    const bytes = Buffer.from(runtimeCode.slice(2).replaceAll(/[^0-9a-f]/gi, '0'), 'hex');
    const end = bytes.length - metadataLength(bytes);
    for (let at = 0; at < end; at += 1) {
      const instruction = bytes[at] ?? 0;
      if (instruction >= PUSH1 && instruction <= PUSH32) at += instruction - PUSH1 + 1;
      else used.add(instruction);
    }
  }
  const names = Object.keys(INSTRUCTIONS) as Instruction[];
  return names.filter((name) => used.has(INSTRUCTIONS[name].code));
}

/** The compiler's note at the end of the code is no code; its last two bytes say how long it is. */
function metadataLength(bytes: Buffer): number {
  if (bytes.length < 2) return 0;
  const length = bytes.readUInt16BE(bytes.length - 2) + 2;
  // A CBOR map of one to three entries.
  const opens = bytes[bytes.length - length] ?? 0;
  return opens >= 0xa1 && opens <= 0xa3 ? length : 0;
}
