import { toolCheck } from './toolCheck.ts';

/** No file, export or dependency that nobody uses, and none used that is not declared. */
export const unused = toolCheck('unused', 'knip', ['--no-progress', '--treat-config-hints-as-errors']);
