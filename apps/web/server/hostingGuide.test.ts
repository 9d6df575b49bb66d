import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfig } from '../lib/config/loadConfig.ts';
import { securityHeaders } from './securityHeaders.ts';

const guide = readFileSync(new URL('../../../docs/guides/hosting.md', import.meta.url), 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

it('names the headers that our own server sends, and who may frame the page', () => {
  const lines = block('headers').trim().split('\n');
  const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2)));
  expect(headers).toEqual({ 'content-security-policy': "frame-ancestors 'none'", ...securityHeaders });
});

it('shows a configuration that the app takes, but for the deployment of a chain that has none yet', () => {
  const example: unknown = JSON.parse(block('json'));
  const read = () => parseConfig(example);
  try {
    expect(read().rpcUrls).toHaveLength(2);
  } catch (error) {
    expect(String(error)).toContain('not deployed on chain 1088');
  }
});
