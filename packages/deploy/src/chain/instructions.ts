import type { Hex } from 'viem';

/** Instructions that not every chain runs, youngest last: their code, and code that does nothing but use them. */
export const INSTRUCTIONS = {
  SHL: { code: 0x1b, probe: '0x600160011b60005260206000f3' },
  SHR: { code: 0x1c, probe: '0x600160011c60005260206000f3' },
  SAR: { code: 0x1d, probe: '0x600160011d60005260206000f3' },
  EXTCODEHASH: { code: 0x3f, probe: '0x303f60005260206000f3' },
  CHAINID: { code: 0x46, probe: '0x4660005260206000f3' },
  SELFBALANCE: { code: 0x47, probe: '0x4760005260206000f3' },
  BASEFEE: { code: 0x48, probe: '0x4860005260206000f3' },
  PUSH0: { code: 0x5f, probe: '0x5f60005260206000f3' },
  BLOBHASH: { code: 0x49, probe: '0x60004960005260206000f3' },
  BLOBBASEFEE: { code: 0x4a, probe: '0x4a60005260206000f3' },
  TLOAD: { code: 0x5c, probe: '0x60005c60005260206000f3' },
  TSTORE: { code: 0x5d, probe: '0x600160005d60206000f3' },
  MCOPY: { code: 0x5e, probe: '0x60206000600020600060005e' },
} as const satisfies Record<string, { code: number; probe: Hex }>;

export type Instruction = keyof typeof INSTRUCTIONS;
