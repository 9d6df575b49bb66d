import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { runStep } from './runStep.ts';

function setUp() {
  const root = mkdtempSync(join(tmpdir(), 'step-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const shown: string[] = [];
  const options = { root, progress: createProgress({ write: (text) => shown.push(text) }) };
  const run = (code: string) => runStep(options, 'build the app', ['node', '-e', code], 'log/step.log');
  return { run, shown, log: () => readFileSync(join(root, 'log/step.log'), 'utf8') };
}

it('keeps what a step says in its log', async () => {
  const { run, shown, log } = setUp();
  await run("console.log('one'); console.error('two')");
  expect(log()).toBe('one\ntwo\n');
  expect(shown.join('')).toMatch(/✔ build the app, \d+ s/);
});

it('says in one sentence why a step failed', async () => {
  const { run } = setUp();
  await expect(
    run("console.log('fine'); console.error('Error: no such page.'); process.exit(2)"),
  ).rejects.toThrow('To build the app did not work: Error: no such page (the whole output: log/step.log).');
});

it('says when the program is missing', async () => {
  const { run, shown } = setUp();
  await expect(run('process.exit(1)')).rejects.toThrow('it said nothing');
  expect(shown.join('')).toContain('✘ build the app');
});
