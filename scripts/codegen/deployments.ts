import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploymentSchema } from '../../packages/protocol/src/deploymentSchema.ts';
import { banner } from './render.ts';

/** Live networks only: `deployments/<chainId>.json`. Throws on a file that its schema refuses. */
export function renderDeployments(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => /^\d+\.json$/.test(file))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const imports = files.map((file) => {
    const { chainId } = deploymentSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (`${chainId}.json` !== file) throw new Error(`${file} says that it is of chain ${chainId}.`);
    return `import chain${chainId} from '../../deployments/${file}' with { type: 'json' };\n`;
  });
  const names = files.map((file) => `chain${file.slice(0, -'.json'.length)}`);
  const gap = imports.length === 0 ? '' : '\n';
  return `${banner}${imports.join('')}${gap}export const deploymentFiles: readonly unknown[] = [${names.join(', ')}];\n`;
}
