import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './Refusal.mjs';

const PNPM = 'pnpm@12.21.0';
const LOG = '.cache/install.log';
const STAMP = 'node_modules/.installed';

/**
 * What pnpm and npm say, and what it means to a person.
 *
 * @type {readonly [RegExp, string][]}
 */
const CAUSES = [
  [/ERR_PNPM_OUTDATED_LOCKFILE/, 'pnpm-lock.yaml does not match the package.json files'],
  [/ENOSPC/, 'the disk is full'],
  [/EACCES|EPERM/, 'a file or folder may not be written'],
  [/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN/, 'the package registry cannot be reached'],
];

/**
 * Brings every package that the lock file names, when the lock file has changed since the last good install.
 *
 * @param {string} root the repository
 * @param {import('./createProgress.mjs').Progress} progress
 * @param {{ command?: string, args?: string[] }} [tool] the package manager, for tests
 * @throws {Refusal} when the install fails; the whole output stays in `.cache/install.log`
 */
export async function installPackages(root, progress, tool = {}) {
  const wanted = fingerprint(root);
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node24(root))) return;

  const step = progress.step('install packages');
  const {
    command = 'npx',
    args = ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'],
  } = tool;
  const { code, output } = await runLogged(root, command, args, (line) => step.update(line));

  if (code !== 0 || !existsSync(node24(root))) {
    step.fail();
    throw new Refusal(`The packages could not be installed: ${cause(output)} (the whole output: ${LOG}).`);
  }
  writeFileSync(stamp, wanted);
  step.done();
}

/** @param {string} root */
function node24(root) {
  return join(root, 'node_modules/node/bin/node');
}

/** @param {string} root */
export function fingerprint(root) {
  const hash = createHash('sha256').update(PNPM);
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    hash.update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}

/** @param {string} output */
function cause(output) {
  for (const [pattern, meaning] of CAUSES) if (pattern.test(output)) return meaning;
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => /err/i.test(line)) ?? 'the installer stopped without a reason';
}

/**
 * @param {string} root
 * @param {string} command
 * @param {string[]} args
 * @param {(line: string) => void} onLine
 * @returns {Promise<{ code: number, output: string }>}
 */
function runLogged(root, command, args, onLine) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const log = createWriteStream(join(root, LOG));
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Without a terminal pnpm would ask before it replaces a folder made by another version, and give up.
      env: { ...process.env, npm_config_confirm_modules_purge: 'false' },
    });
    const take = (/** @type {Buffer} */ chunk) => {
      log.write(chunk);
      output += chunk;
      const line = String(chunk).trim().split('\n').at(-1);
      if (line) onLine(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (/** @type {number} */ code) => log.end(() => resolve({ code, output }));
    child.on('error', (error) => {
      output += `\nerror: ${error.message}`;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
