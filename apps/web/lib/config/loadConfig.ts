import { metis, metisSepolia } from '@metis-blitz/protocol/chains';
import { deploymentFor } from '@metis-blitz/protocol/deployments';
import { readOwnEndpoint } from '../chain/endpoints/ownEndpoint.ts';
import { type AppConfig, appConfigSchema } from './appConfigSchema.ts';
import { ConfigError } from './ConfigError.ts';
import { configCopy } from './copy.ts';

const words = configCopy;

let loading: Promise<AppConfig> | undefined;

/**
 * Reads `/config.json` once; a failed try is forgotten, so that it can be tried again.
 * @throws ConfigError when the file cannot be had or does not say what it must.
 */
export function loadConfig(): Promise<AppConfig> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<AppConfig> {
  const response = await fetch('/config.json', { cache: 'no-cache' }).catch(() => undefined);
  if (!response?.ok) throw new ConfigError(words.unread(String(response?.status ?? words.noAnswer)));
  const config = parseConfig(await response.json().catch(() => undefined));
  const ownRpcUrl = readOwnEndpoint(localStorage, config.chainId);
  return ownRpcUrl ? { ...config, ownRpcUrl } : config;
}

/** @throws ConfigError which names the first thing that is wrong. */
export function parseConfig(value: unknown): AppConfig {
  const parsed = appConfigSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(words.invalid(issue?.path.join('.') || '/', issue?.message ?? ''));
  }
  const deployment = parsed.data.deployment ?? deploymentFor(parsed.data.chainId);
  if (!deployment) throw new ConfigError(words.absent(parsed.data.chainId));
  if (deployment.chainId !== parsed.data.chainId) {
    throw new ConfigError(words.differs(parsed.data.chainId, deployment.chainId));
  }
  const { explorerUrl = explorerOf(deployment.chainId) } = parsed.data;
  return { ...parsed.data, explorerUrl, deployment };
}

function explorerOf(chainId: number): string | null {
  const known = [metis, metisSepolia].find(({ id }) => id === chainId);
  return known?.blockExplorers?.default.url ?? null;
}
