import { deploymentFor } from '@metis-blitz/protocol/deployments';
import { type AppConfig, appConfigSchema } from './appConfigSchema.ts';
import { ConfigError } from './ConfigError.ts';

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
  if (!response?.ok)
    throw new ConfigError(`/config.json could not be read (${response?.status ?? 'no answer'}).`);
  return parseConfig(await response.json().catch(() => undefined));
}

/** @throws ConfigError which names the first thing that is wrong. */
export function parseConfig(value: unknown): AppConfig {
  const parsed = appConfigSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(
      `/config.json is not valid: ${issue?.path.join('.') || 'file'}: ${issue?.message}.`,
    );
  }
  const deployment = parsed.data.deployment ?? deploymentFor(parsed.data.chainId);
  if (!deployment) throw new ConfigError(`Metis Blitz is not deployed on chain ${parsed.data.chainId}.`);
  if (deployment.chainId !== parsed.data.chainId) {
    throw new ConfigError(
      `/config.json names chain ${parsed.data.chainId}, its deployment chain ${deployment.chainId}.`,
    );
  }
  return { ...parsed.data, deployment };
}
