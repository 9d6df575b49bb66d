import { toolCheck } from './toolCheck.ts';

/** Every file has the one form (`pnpm format` gives it). */
export const format = toolCheck('format', 'biome', ['format', '--max-diagnostics=20', '.']);
