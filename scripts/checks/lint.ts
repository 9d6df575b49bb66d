import { toolCheck } from './toolCheck.ts';

/** TypeScript, React, CSS and JSON by the rules of `biome.json`; warnings count. */
export const lint = toolCheck('lint', 'biome', [
  'check',
  '--formatter-enabled=false',
  '--error-on-warnings',
  '--max-diagnostics=40',
  '.',
]);
