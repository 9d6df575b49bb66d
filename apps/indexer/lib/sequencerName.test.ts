import { expect, test } from 'vitest';
import { sequencerName } from './sequencerName.ts';

test.each([
  ['{"name":"Andromeda One","url":"https://x"}', 'Andromeda One'],
  ['Northern Node', 'Northern Node'],
  ['{"name":"  spaced  "}', 'spaced'],
  ['{"name":"evil\u202Eexe"}', 'evilexe'],
  [`{"name":"${'n'.repeat(99)}"}`, 'n'.repeat(64)],
  ['{"name":7}', 'Sequencer 3'],
  ['{"name":', 'Sequencer 3'],
  ['x'.repeat(65), 'Sequencer 3'],
  ['', 'Sequencer 3'],
])('%j is called %j', (metadata, name) => {
  expect(sequencerName(metadata, 3n)).toBe(name);
});
