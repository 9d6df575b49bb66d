import { boundaries } from './boundaries.ts';
import { bytecode } from './bytecode.ts';
import type { Check } from './Check.ts';
import { codegen } from './codegen.ts';
import { deployedCode } from './deployedCode.ts';
import { format } from './format.ts';
import { lint } from './lint.ts';
import { lockfile } from './lockfile.ts';
import { sizes } from './sizes.ts';
import { solhint } from './solhint.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';
import { words } from './words.ts';

/** Every gate of `pnpm check`, the slow ones first. */
export const allChecks: readonly Check[] = [
  types,
  unused,
  codegen,
  bytecode,
  lint,
  format,
  solhint,
  boundaries,
  deployedCode,
  words,
  sizes,
  lockfile,
];
