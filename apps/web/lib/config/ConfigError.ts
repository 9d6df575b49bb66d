/** The app does not know where it runs: `/config.json` is missing or wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
