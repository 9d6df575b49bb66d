import { expect, test } from 'vitest';
import { proposalTitle } from './proposalTitle.ts';

test.each([
  ['# Fund a bridge\n\nBecause.\n#proposer=0x12', 'Fund a bridge'],
  ['\n\n  ## Two  \nx', 'Two'],
  ['Plain', 'Plain'],
  ['#proposer=0x12', 'Untitled'],
  ['', 'Untitled'],
  ['t'.repeat(500), 't'.repeat(160)],
])('%j is titled %j', (text, title) => {
  expect(proposalTitle(text)).toBe(title);
});
