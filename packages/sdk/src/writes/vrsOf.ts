import { type Hex, parseSignature } from 'viem';

/** A signature of 65 bytes, or of 64 (ERC-2098), as the contracts take it. @throws when it is neither */
export function vrsOf(signature: Hex): readonly [v: number, r: Hex, s: Hex] {
  const { r, s, yParity } = parseSignature(signature);
  return [yParity + 27, r, s];
}
