import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { roleAssignments } from './roleAssignments.ts';

const sources = fileURLToPath(new URL('../../../../contracts/src', import.meta.url));

/** Names of functions that carry `restricted`, as the sources say it. */
function restrictedFunctions(): string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sol') && !file.startsWith('devnet'))
    .flatMap((file) => [
      ...readFileSync(join(sources, file), 'utf8').matchAll(/function (\w+)\([^{;]*?\brestricted\b[^{;]*\{/g),
    ])
    .map((match) => String(match[1]));
}

describe('the table of roles', () => {
  it('names every restricted function, and no other', () => {
    const named = new Set(roleAssignments().map((assignment) => assignment.functionName));
    expect([...named].sort()).toEqual([...new Set(restrictedFunctions())].sort());
  });

  it('gives each selector of a contract to one role', () => {
    const keys = roleAssignments().map(({ contract, selector }) => `${contract} ${selector}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
