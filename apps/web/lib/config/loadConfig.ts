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

  const parsed = appConfigSchema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(
      `/config.json is not valid: ${issue?.path.join('.') || 'file'}: ${issue?.message}.`,
    );
  }
  return parsed.data;
}
