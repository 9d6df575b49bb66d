import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileJournal } from './fileJournal.ts';

const BEGUN = { chainId: 31337, deployer: '0x1111111111111111111111111111111111111111', nonce: 4 } as const;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blitz-journal-'));
  file = join(folder, 'made/begun.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('reads what it wrote, until it is to forget it', () => {
  const journal = fileJournal(file);
  expect(journal.read()).toBeUndefined();
  const begun = { ...BEGUN, blockNumber: 7, plan: '0xab' } as const;
  journal.write(begun);
  expect(fileJournal(file).read()).toEqual(begun);
  journal.forget();
  expect(journal.read()).toBeUndefined();
});

it('a file that is torn, or cannot be read, is not taken for none', () => {
  mkdirSync(join(folder, 'made'));
  writeFileSync(file, '{"chainId":3');
  expect(() => fileJournal(file).read()).toThrow('cannot be read');
  expect(() => fileJournal(join(folder, 'made')).read()).toThrow('cannot be read');
});
